import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from "node:fs";
import { resolve } from "node:path";
import { NotReplacedError, UsageError, usageErrorFor } from "../errors.ts";
import { writeAll } from "../output-writer.ts";
import { openBeside, resolveLinks } from "./write-atomically.ts";

/** In bytes. Fewer and larger writes take less time. */
const bufferSize = 256 * 1024;
/** A UTF-16 code unit has at most three bytes in UTF-8. */
const longestUnit = 3;
const lineFeed = 0x0a;

interface LineFileOptions {
  /** Whether `end` may replace a file with another text. */
  readonly force: boolean;
  /** Whether the file is one of a folder that is written: then a symbolic link is not followed. */
  readonly isEntry?: boolean | undefined;
}

/**
 * A file that is written piece by piece, with little memory. It gets its name at the end, so that a killed run leaves the
 * old file. Creates its folders if needed. A pipe or a device is written directly.
 *
 * All methods throw UsageError if the file cannot be written.
 */
export class LineFile {
  /** As the user typed it. */
  readonly name: string;
  readonly #path: string;
  readonly #options: LineFileOptions;
  readonly #temporary: string | undefined;
  #descriptor: number | undefined;
  readonly #buffer = Buffer.allocUnsafeSlow(bufferSize);
  /** How many bytes of the buffer are not written yet. */
  #held = 0;

  constructor(name: string, cwd: string, options: LineFileOptions) {
    this.name = name;
    const path = resolve(cwd, name);
    this.#path = options.isEntry === true ? path : resolveLinks(path);
    this.#options = options;
    try {
      const found = this.#stats();
      const stats = found?.isSymbolicLink() === true ? undefined : found;
      if (stats?.isDirectory() === true) throw new UsageError(`${name} is a folder`);
      const isStream = stats !== undefined && !stats.isFile();
      const opened = isStream
        ? { path: undefined, descriptor: openSync(this.#path, "w") }
        : openBeside(this.#path, stats?.mode);
      ({ path: this.#temporary, descriptor: this.#descriptor } = opened);
    } catch (error) {
      throw usageErrorFor(name, error);
    }
  }

  write(text: string): void {
    const mostBytes = text.length * longestUnit;
    if (this.#held + mostBytes > bufferSize) this.#flush();
    if (mostBytes > bufferSize) this.#writeAll(Buffer.from(text));
    else this.#held += this.#buffer.write(text, this.#held);
  }

  /** Writes a line that may not be UTF-8. Adds the line feed if there is none. */
  writeBytes(line: Uint8Array): void {
    this.#flush();
    this.#writeAll(line);
    if (line.at(-1) !== lineFeed) this.write("\n");
  }

  /**
   * Gives the file its name. Throws NotReplacedError if a file with another text has it, unless `force` is set.
   */
  end(): "written" | "unchanged" {
    this.#flush();
    try {
      if (this.#temporary === undefined) return "written";
      fsyncSync(this.#descriptor!);
      if (haveSameBytes(this.#temporary, this.#path)) return "unchanged";
      const exists = this.#stats() !== undefined;
      if (exists && !this.#options.force)
        throw new NotReplacedError(
          `${this.name} exists and has a different text; --force replaces it`,
        );
      renameSync(this.#temporary, this.#path);
      return "written";
    } catch (error) {
      throw usageErrorFor(this.name, error);
    } finally {
      this.discard();
    }
  }

  /** Closes the file. Without `end`, removes what was written. */
  discard(): void {
    if (this.#descriptor === undefined) return;
    closeSync(this.#descriptor);
    this.#descriptor = undefined;
    if (this.#temporary !== undefined) rmSync(this.#temporary, { force: true });
  }

  #stats(): Stats | undefined {
    const inspect = this.#options.isEntry === true ? lstatSync : statSync;
    return inspect(this.#path, { throwIfNoEntry: false });
  }

  #flush(): void {
    this.#writeAll(this.#buffer.subarray(0, this.#held));
    this.#held = 0;
  }

  #writeAll(bytes: Uint8Array): void {
    try {
      writeAll(this.#descriptor!, bytes);
    } catch (error) {
      // A reader that closes the pipe early is not an error.
      if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw usageErrorFor(this.name, error);
    }
  }
}

/** Compares two files in pieces. False if the second does not exist. */
function haveSameBytes(left: string, right: string): boolean {
  const size = statSync(right, { throwIfNoEntry: false })?.size;
  if (size === undefined || size !== statSync(left).size) return false;
  const files = [openSync(left, "r"), openSync(right, "r")] as const;
  try {
    const pieces = files.map(() => Buffer.alloc(64 * 1024)) as [Buffer, Buffer];
    for (;;) {
      const [length, other] = files.map((file, index) => readSync(file, pieces[index]!)) as [
        number,
        number,
      ];
      if (length !== other || !pieces[0].subarray(0, length).equals(pieces[1].subarray(0, length)))
        return false;
      if (length === 0) return true;
    }
  } finally {
    files.forEach((file) => closeSync(file));
  }
}
