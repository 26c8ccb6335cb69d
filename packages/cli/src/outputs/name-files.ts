import { groupBy } from "@mineral-brief/schema/internal";
import {
  findEarlierFiles,
  possibleNamesOf,
  type EarlierFilesOptions,
  type FileIdentity,
} from "./find-earlier-files.ts";
import type { Manifest } from "./manifest.ts";

/** An article with the name of its file. */
export interface NamedFile<Item> {
  readonly item: Item;
  /** File name in the folder. */
  readonly file: string;
  /** The file of an earlier run, if date or headline changed. */
  readonly renamedFrom?: string | undefined;
  /** A second page of an earlier run, which is to lead to the file. */
  readonly second?: string | undefined;
  /** Another article that already uses the preferred name. */
  readonly namesake?: Item | undefined;
}

export interface NamingOptions<Item> extends EarlierFilesOptions<Item> {
  /** Whether a file of the folder exists. */
  readonly exists: (file: string) => boolean;
}

/**
 * Names the file of every article. No two articles get the same name, and an article keeps the file of an earlier run.
 *
 * Takes time in proportion to the number of articles, also if all have the same date and headline.
 */
export function* nameFiles<Item extends FileIdentity>(
  items: readonly Item[],
  options: NamingOptions<Item>,
): Generator<NamedFile<Item>> {
  const { extension } = options;
  const { files: known, seconds } = findEarlierFiles(items, options);
  const addresses = formerNames(options.manifest);
  // The old name of a renamed file stays reserved in this run, because the old file is removed afterwards.
  const names = new FreeNames(known, options);
  for (const item of items) {
    const old = known.get(item);
    const second = seconds.get(item);
    if (old !== undefined && isNamed(old, item, extension)) {
      yield { item, file: old, second };
      continue;
    }
    const former = [second, old].flatMap((file) =>
      file === undefined ? [] : [file, ...(addresses.get(file) ?? [])],
    );
    const own = former.find((file) => isNamed(file, item, extension));
    const { file, namesake } =
      own === undefined ? names.take(item) : { file: own, namesake: undefined };
    yield { item, file, namesake, renamedFrom: old, second: second === file ? undefined : second };
  }
}

/** Finds free names. Remembers per date and headline how far the numbers are used. */
class FreeNames<Item extends FileIdentity> {
  readonly #taken: Map<string, Item>;
  readonly #options: NamingOptions<Item>;
  readonly #next = new Map<string, { number: number; namesake: Item | undefined }>();

  constructor(known: ReadonlyMap<Item, string>, options: NamingOptions<Item>) {
    this.#taken = new Map([...known].map(([item, file]) => [file, item]));
    this.#options = options;
  }

  /** Takes the first name that no article of this or an earlier run uses. */
  take(item: Item): { file: string; namesake: Item | undefined } {
    const { extension } = this.#options;
    const next = this.#next.get(item.fileName) ?? { number: 1, namesake: undefined };
    this.#next.set(item.fileName, next);
    for (;;) {
      const file = numberedName(item.fileName, next.number++, extension);
      const other = this.#taken.get(file);
      next.namesake ??= other;
      if (other !== undefined || this.#isReserved(file)) continue;
      this.#taken.set(file, item);
      const { namesake } = next;
      next.namesake ??= item;
      return { file, namesake };
    }
  }

  /** A file of an earlier run keeps its name while it exists; a former address keeps it for good. */
  #isReserved(file: string): boolean {
    const { manifest, exists } = this.#options;
    const entry = manifest.get(file);
    return entry !== undefined && (entry.leadsTo !== undefined || exists(file));
  }
}

/** Lists the former names of each file. */
function formerNames(manifest: Manifest): ReadonlyMap<string, readonly string[]> {
  const former = [...manifest].filter(([, { leadsTo }]) => leadsTo !== undefined);
  return groupBy(
    former.map(([file]) => file),
    (file) => currentAddress(file, manifest),
  );
}

/** Follows the former names of a file to the file that has its content now, or had it until its brief was withdrawn. */
export function currentAddress(file: string, manifest: Manifest): string {
  const seen = new Set([file]);
  let current = file;
  for (;;) {
    const next = manifest.get(current)?.leadsTo ?? "";
    if (next === "" || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}

/** Gives `2025-10-24-tungsten.brief.md`, then `2025-10-24-tungsten-2.brief.md` and so on. */
function numberedName(fileName: string, number: number, extension: string): string {
  if (number === 1) return `${fileName}.${extension}`;
  return `${fileName.replace(/\.brief$/, "")}-${number}.brief.${extension}`;
}

/** True if the file name can come from the article's date and headline. */
function isNamed(
  file: string,
  { fileName }: Pick<FileIdentity, "fileName">,
  extension: string,
): boolean {
  return possibleNamesOf(file, extension).some(({ name }) => name === fileName);
}
