import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@mineral-brief/schema/internal";
import packageJson from "../../package.json" with { type: "json" };
import { UsageError, usageErrorFor } from "../errors.ts";
import { manifestName } from "../outputs/manifest.ts";
import { inspectPath, textOfBytes } from "../outputs/path-state.ts";
import { temporaryPrefix } from "../outputs/write-atomically.ts";
import type { InputRecord } from "./input-record.ts";
import { fileState, isSameFile, settledInput, type SettledRun } from "./settled-run.ts";
import type { EarlierFile, SiteFile } from "./site-file.ts";

/** A file of the site as it was when a run had written it. */
interface FileRecord {
  /** A hash of everything that the file was made from. */
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly parts?: SiteFile["parts"];
}

const cacheName = ".mineral-brief-cache.json";

/**
 * What the last run into a folder has checked and written, so that this run repeats only what has changed.
 *
 * It may be deleted at any time: then the next run checks and writes everything. Another version of the program
 * ignores it.
 */
export class SiteCache {
  /** The last run, if this one may repeat it. */
  readonly settledRun: SettledRun | undefined;
  readonly #folder: string;
  readonly #saved: SavedCache;
  #records: CacheRecords | undefined;
  readonly #nextInputs = new Map<string, InputRecord>();
  readonly #nextFiles = new Map<string, FileRecord>();
  #isChanged = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#saved = readCache(folder);
    this.settledRun = this.#saved.settledRun;
  }

  get #last(): CacheRecords {
    return (this.#records ??= this.#saved.records());
  }

  /** Returns what the last run knew about an input. */
  input(name: string): InputRecord | undefined {
    return this.#last.inputs.get(name);
  }

  keepInput(name: string, record: InputRecord): void {
    this.#nextInputs.set(name, record);
    if (this.#last.inputs.get(name) !== record) this.#isChanged = true;
  }

  /** Whether a file was made from the same things, and is unchanged since. */
  hasFile(file: string, key: string): boolean {
    const record = this.#last.files.get(file);
    if (record?.key !== key || !this.#isUnchanged(file, record)) return false;
    this.#nextFiles.set(file, record);
    return true;
  }

  /** Returns a file that the last run wrote. Undefined if it was changed since, for example by this run. */
  earlier(file: string): EarlierFile | undefined {
    const record = this.#last.files.get(file);
    if (record === undefined || !this.#isUnchanged(file, record)) return undefined;
    return {
      parts: record.parts,
      read: () => readFileSync(join(this.#folder, file), "utf8"),
    };
  }

  /** Keeps what a file that holds its text now was made from. */
  keepFile(file: string, { key, parts }: Pick<SiteFile, "key" | "parts">): void {
    const [, size, modified] = fileState(this.#folder, file) ?? [];
    if (size === undefined || modified === undefined) return;
    this.#nextFiles.set(file, { key, size, modified, parts });
    this.#isChanged = true;
  }

  #isUnchanged(file: string, { size, modified }: FileRecord): boolean {
    return isSameFile(this.#folder, [file, size, modified]);
  }

  /** Saves what this run knows. `settled` is undefined if it would change something if it were repeated. */
  save(settled: Omit<SettledRun, "inputs" | "files" | "manifest"> | undefined): void {
    const { inputs, files } = this.#last;
    const isSmaller = this.#nextInputs.size < inputs.size || this.#nextFiles.size < files.size;
    const settledRun = settled && this.#settledRun(settled);
    if (
      !this.#isChanged &&
      !isSmaller &&
      JSON.stringify(settledRun) === JSON.stringify(this.settledRun)
    )
      return;
    const records = JSON.stringify({
      inputs: [...this.#nextInputs],
      files: [...this.#nextFiles],
    } satisfies SavedRecords);
    const head = JSON.stringify({
      program: programKey,
      settledRun,
      rest: Buffer.byteLength(records),
    } satisfies CacheHead);
    // A file that a power failure cuts off is ignored, so this need not wait for the disk.
    const temporary = join(this.#folder, `${temporaryPrefix(process.pid)}cache.tmp`);
    writeFileSync(temporary, `${head}\n${records}`);
    renameSync(temporary, join(this.#folder, cacheName));
  }

  #settledRun(settled: Omit<SettledRun, "inputs" | "files" | "manifest">): SettledRun | undefined {
    const inputs = [...this.#nextInputs].flatMap(([name, record]) => {
      const input = settledInput(name, record);
      return input === undefined ? [] : [input];
    });
    const manifest = fileState(this.#folder, manifestName);
    if (inputs.length < this.#nextInputs.size || manifest === undefined) return undefined;
    const files = [...this.#nextFiles].map(
      ([file, { size, modified }]) => [file, size, modified] as const,
    );
    return { ...settled, inputs, files, manifest };
  }
}

/** The first line of the file. */
interface CacheHead {
  readonly program: string;
  readonly settledRun: SettledRun | undefined;
  /** The length of the second line, in bytes. */
  readonly rest: number;
}

/** The second line. Records by name, in lists: an object with ten thousand keys takes more memory. */
interface SavedRecords {
  readonly inputs: readonly (readonly [name: string, record: InputRecord])[];
  readonly files: readonly (readonly [name: string, record: FileRecord])[];
}

interface CacheRecords {
  readonly inputs: ReadonlyMap<string, InputRecord>;
  readonly files: ReadonlyMap<string, FileRecord>;
}

/** The file, of which only the first line was read. */
interface SavedCache {
  readonly settledRun?: SettledRun | undefined;
  readonly records: () => CacheRecords;
}

function readCache(folder: string): SavedCache {
  const empty = { records: () => ({ inputs: new Map(), files: new Map() }) };
  const bytes = readBytes(join(folder, cacheName));
  if (bytes === undefined) return empty;
  const end = bytes.indexOf(0x0a);
  const rest = bytes.subarray(end + 1);
  const head = parsedHead(textOfBytes(bytes.subarray(0, Math.max(0, end))));
  if (head?.program !== programKey || head.rest !== rest.byteLength) return empty;
  return {
    settledRun: head.settledRun,
    records() {
      try {
        const { inputs, files } = JSON.parse(textOfBytes(rest)) as SavedRecords;
        return { inputs: new Map(inputs), files: new Map(files) };
      } catch {
        throw new UsageError(
          `${join(folder, cacheName)} is damaged; delete it, and run this command again`,
        );
      }
    },
  };
}

/** Undefined if there is no such file. Throws UsageError if it cannot be read. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    const state = inspectPath(path);
    return state.kind === "file" ? state.bytes : undefined;
  } catch (error) {
    throw usageErrorFor(path, error);
  }
}

function parsedHead(json: string): CacheHead | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? (value as unknown as CacheHead) : undefined;
  } catch {
    return undefined;
  }
}

/** Names this build of the program: its version, and the size and time of its code. */
export const programKey = ((): string => {
  const { size, mtimeMs } = statSync(import.meta.filename);
  return `${packageJson.version} ${size} ${mtimeMs}`;
})();
