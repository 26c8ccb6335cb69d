import { groupBy } from "@mineral-brief/schema/internal";
import type { Manifest, ManifestEntry } from "./manifest.ts";

/** What decides the file name of an article. */
export interface FileIdentity {
  /** The id of the article; undefined if it has none. */
  readonly id: string | undefined;
  /** The file name from date and headline, without extension. */
  readonly fileName: string;
  /** The input, relative to the output folder. */
  readonly from: string;
  /** A hash of the content. An article without an id keeps its file if the content is the same. */
  readonly sha256: string;
}

/** An article with the name of its file. */
export interface NamedFile<Item> {
  readonly item: Item;
  /** File name in the folder. */
  readonly file: string;
  /** The file of an earlier run, if date or headline changed. */
  readonly renamedFrom?: string | undefined;
  /** Another article that already uses the preferred name. */
  readonly namesake?: Item | undefined;
}

export interface NamingOptions<Item> {
  /** The extension, without the dot. */
  readonly extension: string;
  readonly manifest: Manifest;
  /** Whether a file of the folder exists. */
  readonly exists: (file: string) => boolean;
  /** Gives the hash in the manifest to compare with that of an article. */
  readonly hashOf: (entry: ManifestEntry) => string | undefined;
  /** Says that a file of an earlier run is this article's, although its id or its file name changed. Undefined for never. */
  readonly isSameBrief?: ((item: Item, file: string, entry: ManifestEntry) => boolean) | undefined;
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
  const known = findEarlierFiles(items, options);
  const addresses = formerNames(options.manifest);
  // The old name of a renamed file stays reserved in this run, because the old file is removed afterwards.
  const names = new FreeNames(known, options);
  for (const item of items) {
    const old = known.get(item);
    if (old !== undefined && isNamed(old, item, extension)) {
      yield { item, file: old };
      continue;
    }
    const own = old && addresses.get(old)?.find((file) => isNamed(file, item, extension));
    const { file, namesake } =
      own === undefined ? names.take(item) : { file: own, namesake: undefined };
    yield { item, file, namesake, renamedFrom: old };
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

/** Finds the earlier file of each article: by id; without an id, by file name and content or input; then by `isSameBrief`. */
function findEarlierFiles<Item extends FileIdentity>(
  items: readonly Item[],
  { extension, manifest, hashOf, isSameBrief }: NamingOptions<Item>,
): Map<Item, string> {
  const known = new Map<Item, string>();
  const files = [...manifest].filter(
    ([file, { leadsTo, article }]) =>
      file.endsWith(`.${extension}`) && (leadsTo === undefined || article !== undefined),
  );
  // A brief that returns gets its page back, but a current page comes first.
  files.sort(([, left], [, right]) => rank(left) - rank(right));
  const free = new Set(files.map(([file]) => file));
  const byId = new Map<string, string>();
  for (const [file, { id }] of files) if (id !== undefined && !byId.has(id)) byId.set(id, file);
  const claim = (item: Item, file: string | undefined): void => {
    if (file !== undefined && free.delete(file)) known.set(item, file);
  };
  for (const item of items) if (item.id !== undefined) claim(item, byId.get(item.id));
  if (known.size === items.length) return known;
  const byHash = new FileLists(free);
  const byInput = new FileLists(free);
  const possible = files.flatMap(([file, entry]) =>
    possibleNamesOf(file, extension).map((one) => ({ ...one, file, entry })),
  );
  // Articles with the same date and headline keep their numbers.
  possible.sort(
    (left, right) => rank(left.entry) - rank(right.entry) || left.number - right.number,
  );
  for (const { name, file, entry } of possible) {
    byHash.add([name, hashOf(entry)], file, entry);
    byInput.add([name, entry.from], file, entry);
  }
  for (const item of items)
    if (!known.has(item)) claim(item, byHash.first([item.fileName, item.sha256], item));
  for (const item of items)
    if (!known.has(item)) claim(item, byInput.first([item.fileName, item.from], item));
  if (isSameBrief === undefined) return known;
  const left = groupBy(
    [...free].filter((file) => manifest.get(file)!.leadsTo === undefined),
    (file) => manifest.get(file)!.from,
  );
  const unknown = items.filter((item) => !known.has(item));
  for (const [from, own] of groupBy(unknown, (item) => item.from)) {
    // Each is compared with each.
    if (own.length > mostCompared) continue;
    const files = left.get(from)?.slice(0, mostCompared) ?? [];
    const pairs = own.flatMap((item) =>
      files
        .filter((file) => isSameBrief(item, file, manifest.get(file)!))
        .map((file) => ({ item, file })),
    );
    for (const { item, file } of pairs)
      if (pairs.filter((pair) => pair.item === item || pair.file === file).length === 1)
        claim(item, file);
  }
  return known;
}

/** The most articles of one input that changed at once and are compared with the files of earlier runs. */
const mostCompared = 50;

function rank({ leadsTo }: ManifestEntry): number {
  return leadsTo === undefined ? 0 : 1;
}

/** Files by some key. An article with an id may take only a file without one; any other article may take each. */
class FileLists {
  readonly #free: ReadonlySet<string>;
  readonly #lists = new Map<string, string[]>();

  constructor(free: ReadonlySet<string>) {
    this.#free = free;
  }

  add(key: readonly (string | undefined)[], file: string, { id }: ManifestEntry): void {
    const parts = id === undefined ? ["all", "without id"] : ["all"];
    for (const part of parts) {
      const name = JSON.stringify([part, ...key]);
      const list = this.#lists.get(name);
      if (list === undefined) this.#lists.set(name, [file]);
      else list.push(file);
    }
  }

  /** Returns the first file that is still free. Drops the others, so that no file is looked at twice. */
  first(key: readonly string[], { id }: FileIdentity): string | undefined {
    const list = this.#lists.get(JSON.stringify([id === undefined ? "all" : "without id", ...key]));
    if (list === undefined) return undefined;
    const index = list.findIndex((file) => this.#free.has(file));
    list.splice(0, index === -1 ? list.length : index);
    return list[0];
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

/** Lists the article names that can produce a file name: `q-2.brief.md` is from `q-2`, or the second file of `q`. */
function possibleNamesOf(file: string, extension: string): { name: string; number: number }[] {
  const fileName = file.slice(0, -`.${extension}`.length);
  const [, name, number] = /^(.*)-([1-9][0-9]*)\.brief$/.exec(fileName) ?? [];
  const own = { name: fileName, number: 1 };
  return name === undefined ? [own] : [own, { name: `${name}.brief`, number: Number(number) }];
}

/** True if the file name can come from the article's date and headline. */
function isNamed(
  file: string,
  { fileName }: Pick<FileIdentity, "fileName">,
  extension: string,
): boolean {
  return possibleNamesOf(file, extension).some(({ name }) => name === fileName);
}
