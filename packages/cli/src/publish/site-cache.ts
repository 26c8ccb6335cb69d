import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@mineral-brief/schema";
import packageJson from "../../package.json" with { type: "json" };
import type { CheckedFile } from "../checking/checked-file.ts";
import { inspectPath, textOfBytes } from "../outputs/path-state.ts";
import { temporaryPrefix } from "../outputs/write-atomically.ts";
import type { BriefFields } from "./listed-brief.ts";
import type { EarlierFile, SiteFile } from "./site-file.ts";

/** What a run knows about a brief without its text. Plain data. */
export interface BriefRecord {
  readonly fields: BriefFields;
  /** The index of the article in its input; undefined if the input has only one. */
  readonly index: number | undefined;
  /** The file name from date and headline, without extension. */
  readonly fileName: string;
  /** SHA-256 of the article, as JSON. */
  readonly sha256: string;
  /** The id of the article in feeds, if no earlier run published it. */
  readonly entryId: string;
}

/** An input that a run has checked. */
export interface InputRecord {
  /** A hash of its text and of everything that decides about its findings. */
  readonly key: string;
  /** A hash of the latter alone. */
  readonly settings: string;
  /** Undefined if it may change without a change of its state. */
  readonly state: InputState | undefined;
  /** The findings that a run prints. */
  readonly report: Omit<CheckedFile, "ok" | "name">;
  readonly briefs: readonly BriefRecord[];
  /** Fields from the config, for each article that has any. */
  readonly filled: readonly (readonly string[])[];
}

/** The state of an input before it was read. The times are in milliseconds since 1970. */
export interface InputState {
  /** In bytes. */
  readonly size: number;
  readonly modified: number;
  /** When its content, name or permissions changed. No program can set it. */
  readonly changed: number;
}

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
  readonly #folder: string;
  readonly #inputs: ReadonlyMap<string, InputRecord>;
  readonly #files: ReadonlyMap<string, FileRecord>;
  readonly #nextInputs = new Map<string, InputRecord>();
  readonly #nextFiles = new Map<string, FileRecord>();
  #isChanged = false;

  constructor(folder: string) {
    const { inputs, files } = readCache(folder);
    this.#folder = folder;
    this.#inputs = new Map(inputs);
    this.#files = new Map(files);
  }

  /** Returns what the last run knew about an input. */
  input(name: string): InputRecord | undefined {
    return this.#inputs.get(name);
  }

  keepInput(name: string, record: InputRecord): void {
    this.#nextInputs.set(name, record);
    if (this.#inputs.get(name) !== record) this.#isChanged = true;
  }

  /** Whether a file was made from the same things, and is unchanged since. */
  hasFile(file: string, key: string): boolean {
    const record = this.#files.get(file);
    if (record?.key !== key || !this.#isUnchanged(file, record)) return false;
    this.#nextFiles.set(file, record);
    return true;
  }

  /** Returns a file that the last run wrote. Undefined if it was changed since, for example by this run. */
  earlier(file: string): EarlierFile | undefined {
    const record = this.#files.get(file);
    if (record === undefined || !this.#isUnchanged(file, record)) return undefined;
    return {
      parts: record.parts,
      read: () => readFileSync(join(this.#folder, file), "utf8"),
    };
  }

  /** Keeps what a file that holds its text now was made from. */
  keepFile(file: string, { key, parts }: Pick<SiteFile, "key" | "parts">): void {
    const stats = statSync(join(this.#folder, file), { throwIfNoEntry: false });
    if (stats === undefined) return;
    this.#nextFiles.set(file, { key, size: stats.size, modified: stats.mtimeMs, parts });
    this.#isChanged = true;
  }

  #isUnchanged(file: string, { size, modified }: FileRecord): boolean {
    const stats = statSync(join(this.#folder, file), { throwIfNoEntry: false });
    return stats?.size === size && stats.mtimeMs === modified;
  }

  save(): void {
    const isSmaller =
      this.#nextInputs.size < this.#inputs.size || this.#nextFiles.size < this.#files.size;
    if (!this.#isChanged && !isSmaller) return;
    const text = JSON.stringify({
      program: programKey,
      inputs: [...this.#nextInputs],
      files: [...this.#nextFiles],
    } satisfies CacheContent);
    // A file that a power failure cuts off is ignored, so this need not wait for the disk.
    const temporary = join(this.#folder, `${temporaryPrefix(process.pid)}cache.tmp`);
    writeFileSync(temporary, text);
    renameSync(temporary, join(this.#folder, cacheName));
  }
}

/** Records by name, in lists: an object with ten thousand keys takes more memory. */
interface CacheContent {
  readonly program: string;
  readonly inputs: readonly (readonly [name: string, record: InputRecord])[];
  readonly files: readonly (readonly [name: string, record: FileRecord])[];
}

function readCache(folder: string): CacheContent {
  const empty = { program: programKey, inputs: [], files: [] };
  const state = inspectPath(join(folder, cacheName));
  if (state.kind !== "file") return empty;
  try {
    const cache: unknown = JSON.parse(textOfBytes(state.bytes));
    return isObject(cache) && cache["program"] === programKey
      ? (cache as unknown as CacheContent)
      : empty;
  } catch {
    return empty;
  }
}

/** Names this build of the program: its version, and the size and time of its code. */
export const programKey = ((): string => {
  const { size, mtimeMs } = statSync(import.meta.filename);
  return `${packageJson.version} ${size} ${mtimeMs}`;
})();
