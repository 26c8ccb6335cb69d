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

export interface EarlierFilesOptions<Item> {
  /** The extension, without the dot. */
  readonly extension: string;
  readonly manifest: Manifest;
  /** Gives the hash in the manifest to compare with that of an article. */
  readonly hashOf: (entry: ManifestEntry) => string | undefined;
  /** For pages of a site, whose addresses must keep working also if an id changes. Undefined for other files. */
  readonly site?: SiteMatching<Item> | undefined;
}

export interface SiteMatching<Item> {
  /** Gives the hash of source, day and headline of a brief, as in `about` of the manifest; undefined without a day. */
  readonly aboutOf: (item: Item) => string | undefined;
  /** Gives the name of the source of a brief, as in `source` of the manifest. */
  readonly sourceOf: (item: Item) => string | undefined;
  /** Gives the hash of source and insights of a brief, as in `insights` of the manifest; undefined without insights. */
  readonly insightsOf: (item: Item) => string | undefined;
  /** Whether reading made the id of a brief, as of a text: such an id changes with source, date and headline. */
  readonly isIdMade: (item: Item) => boolean;
  /** Gives the id of the brief that a brief replaces: that is another brief. */
  readonly supersededBy: (item: Item) => string | undefined;
  /** Whether the brief of a page is an input although this run does not publish it. */
  readonly isOmitted: (entry: ManifestEntry) => boolean;
  /** Whether it is or may be one, because an input that is new has an error and the headline of the page. */
  readonly mayBeOmitted: (entry: ManifestEntry, file: string) => boolean;
}

export interface EarlierFiles<Item> {
  /** The file of each article that has one. */
  readonly files: ReadonlyMap<Item, string>;
  /** A second page of a brief. */
  readonly seconds: ReadonlyMap<Item, string>;
}

/**
 * Finds the file of an earlier run for each article. The first of these matches counts, and no two articles get the same file:
 *
 * 1. The id is the same.
 * 2. For sites: the id is the one that feeds have for the page, whose brief has another id since.
 * 3. Date and headline are the same, and so is the content; or else the input. If the article has an id, the file must have none.
 * 4. For sites: the input is the same, and so are source, insights, and the day or the headline.
 * 5. For sites: input, source and day are the same; for the only brief of an input, the day or the headline is enough.
 * 6. For sites: source, day and headline are the same.
 *
 * Matches 4 and 5 need a brief and a page that have no two ids of their own, which would be two briefs. In an input with
 * several briefs, match 5 needs a brief and a page without any.
 *
 * Matches 4 to 6 need exactly one brief that is new and exactly one page whose brief is gone. At the end, match 4 also finds
 * the page of a brief that was withdrawn. A brief that is back from that also has the page that its input, source, day and
 * headline had meanwhile, with another id.
 *
 * Matches 2, 5 and 6 do not find the page of a brief that is an input and that this run omits because of an error. A new input
 * with an error may be the brief of any page. It holds none, or one unfinished brief would cost others their addresses. Only
 * match 5 in an input with several briefs, which compares least, does not find a page whose headline is in such an input.
 *
 * docs/cli/publish.md states the same order, in "Addresses".
 */
export function findEarlierFiles<Item extends FileIdentity>(
  items: readonly Item[],
  { extension, manifest, hashOf, site }: EarlierFilesOptions<Item>,
): EarlierFiles<Item> {
  const files = new Map<Item, string>();
  // A brief that returns gets its page back, but a current page comes first.
  const known = [...manifest]
    .filter(
      ([file, { leadsTo, article }]) =>
        file.endsWith(`.${extension}`) && (leadsTo === undefined || article !== undefined),
    )
    .sort(([, left], [, right]) => rank(left) - rank(right));
  const free = new Set(known.map(([file]) => file));
  const claim = (item: Item, file: string | undefined): void => {
    if (file !== undefined && free.delete(file)) files.set(item, file);
  };
  const unknown = (): Item[] => items.filter((item) => !files.has(item));

  // 1 and 2
  const byId = firstBy(known, ({ id }) => id);
  for (const item of items) if (item.id !== undefined) claim(item, byId.get(item.id));
  if (site !== undefined && files.size < items.length) {
    const byEntryId = firstBy(known, (entry) =>
      site.isOmitted(entry) ? undefined : entry.entryId,
    );
    for (const item of unknown()) if (item.id !== undefined) claim(item, byEntryId.get(item.id));
  }

  // 3
  if (files.size < items.length) {
    const byHash = new FileLists(free);
    const byInput = new FileLists(free);
    const possible = known.flatMap(([file, entry]) =>
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
    for (const item of unknown()) claim(item, byHash.first([item.fileName, item.sha256], item));
    for (const item of unknown()) claim(item, byInput.first([item.fileName, item.from], item));
  }

  // 4, 5 and 6
  if (site === undefined) return { files, seconds: new Map() };
  const options = { items, manifest, free, extension, site };
  const current = new ChangedIds({ ...options, isWithdrawn: false });
  for (const [item, file] of current.ofInsights(unknown())) claim(item, file);
  for (const [item, file] of current.ofOnlyBrief(unknown())) claim(item, file);
  for (const [item, file] of current.ofDay(unknown())) claim(item, file);
  for (const [item, file] of current.about(unknown())) claim(item, file);
  const withdrawn = new ChangedIds({ ...options, isWithdrawn: true });
  for (const [item, file] of withdrawn.ofInsights(unknown())) claim(item, file);
  const returned = items.filter(
    (item) => manifest.get(files.get(item) ?? "")?.leadsTo !== undefined,
  );
  return { files, seconds: current.ofInputAndAbout(returned) };
}

/** Finds the only page that can be that of a brief whose id has changed. */
class ChangedIds<Item extends FileIdentity> {
  readonly #items: readonly Item[];
  readonly #manifest: Manifest;
  readonly #free: ReadonlySet<string>;
  readonly #extension: string;
  readonly #site: SiteMatching<Item>;
  readonly #isWithdrawn: boolean;
  /** How many briefs each input has, and how many pages it had. */
  #counts: Readonly<Record<"briefs" | "pages", ReadonlyMap<string, number>>> | undefined;

  constructor({
    items,
    manifest,
    free,
    extension,
    site,
    isWithdrawn,
  }: Pick<EarlierFilesOptions<Item>, "manifest" | "extension"> & {
    readonly items: readonly Item[];
    /** The files that no article has. */
    readonly free: ReadonlySet<string>;
    readonly site: SiteMatching<Item>;
    /** Whether to find the pages of briefs that were withdrawn, or else current pages. */
    readonly isWithdrawn: boolean;
  }) {
    this.#items = items;
    this.#manifest = manifest;
    this.#free = free;
    this.#extension = extension;
    this.#site = site;
    this.#isWithdrawn = isWithdrawn;
  }

  /** By input, source and insights, and by day or headline. */
  ofInsights(items: readonly Item[]): ReadonlyMap<Item, string> {
    return this.#pairs(
      items,
      (item) => keyIfKnown(item.from, this.#site.insightsOf(item)),
      (_, { from, insights }) => keyIfKnown(from, insights),
      (item, file, entry) =>
        this.#countIds(item, entry) < 2 && this.#shareDayOrHeadline(item, file),
    );
  }

  /** By an input with one brief, and by day or headline. */
  ofOnlyBrief(items: readonly Item[]): ReadonlyMap<Item, string> {
    return this.#pairs(
      items.filter((item) => this.#isOnlyBrief(item)),
      ({ from }) => from,
      (_, { from }) => from,
      (item, file, entry) =>
        this.#countIds(item, entry) < 2 && this.#shareDayOrHeadline(item, file),
    );
  }

  /** By input, source and day. */
  ofDay(items: readonly Item[]): ReadonlyMap<Item, string> {
    const keyFor = (from: string, day: string, source = ""): string | undefined =>
      day === "" ? undefined : JSON.stringify([from, day, source]);
    return this.#pairs(
      items,
      (item) => keyFor(item.from, this.#partsOf(item).day, this.#site.sourceOf(item)),
      (file, { from, source }) => keyFor(from, partsOfName(file).day, source),
      (item, file, entry) =>
        this.#countIds(item, entry) === 0 && !this.#site.mayBeOmitted(entry, file),
    );
  }

  /** By source, day and headline. */
  about(items: readonly Item[]): ReadonlyMap<Item, string> {
    return this.#pairs(
      items,
      (item) => this.#site.aboutOf(item),
      (_, { about }) => about,
      (_, __, entry) => !this.#site.isOmitted(entry),
    );
  }

  /** By all of these. */
  ofInputAndAbout(items: readonly Item[]): ReadonlyMap<Item, string> {
    return this.#pairs(
      items,
      (item) => this.#site.aboutOf(item),
      (_, { about }) => about,
      ({ from }, _, entry) => entry.from === from && !this.#site.isOmitted(entry),
    );
  }

  /** Pairs each article with the only free page that fits, if it fits no other article. Both keys must be equal. */
  #pairs(
    items: readonly Item[],
    keyOf: (item: Item) => string | undefined,
    keyOfPage: (file: string, entry: ManifestEntry) => string | undefined,
    fits: (item: Item, file: string, entry: ManifestEntry) => boolean,
  ): ReadonlyMap<Item, string> {
    const found = new Map<Item, string>();
    if (items.length === 0) return found;
    const possible = [...this.#free].filter(
      (file) => (this.#manifest.get(file)!.leadsTo !== undefined) === this.#isWithdrawn,
    );
    const pages = groupBy(possible, (file) => keyOfPage(file, this.#manifest.get(file)!));
    for (const [key, group] of groupBy(items, keyOf)) {
      const files = pages.get(key) ?? [];
      // Each is compared with each.
      if (key === undefined || group.length > mostCompared || files.length > mostCompared) continue;
      const pairs = group.flatMap((item) =>
        files.filter((file) => this.#mayFit(item, file, fits)).map((file) => ({ item, file })),
      );
      for (const { item, file } of pairs)
        if (pairs.filter((pair) => pair.item === item || pair.file === file).length === 1)
          found.set(item, file);
    }
    return found;
  }

  #mayFit(
    item: Item,
    file: string,
    fits: (item: Item, file: string, entry: ManifestEntry) => boolean,
  ): boolean {
    const entry = this.#manifest.get(file)!;
    const superseded = this.#site.supersededBy(item);
    const isAnother =
      superseded !== undefined && (superseded === entry.id || superseded === entry.entryId);
    return !isAnother && fits(item, file, entry);
  }

  /** Counts the ids that a brief and a page of its input have of their own. Reading makes those of both, or of neither. */
  #countIds(item: Item, { id }: ManifestEntry): number {
    if (this.#site.isIdMade(item)) return 0;
    return [item.id, id].filter((one) => one !== undefined).length;
  }

  #shareDayOrHeadline(item: Item, file: string): boolean {
    const [now, before] = [this.#partsOf(item), partsOfName(file)];
    return (now.day !== "" && now.day === before.day) || now.slug === before.slug;
  }

  #partsOf({ fileName }: Item): NameParts {
    return partsOfName(`${fileName}.${this.#extension}`);
  }

  /** Whether a brief is the only one of its input, which had only one before. */
  #isOnlyBrief({ from }: Item): boolean {
    this.#counts ??= {
      briefs: countBy(this.#items.map((item) => item.from)),
      pages: countBy(
        [...this.#manifest].flatMap(([file, entry]) =>
          file.endsWith(`.brief.${this.#extension}`) && entry.leadsTo === undefined
            ? [entry.from]
            : [],
        ),
      ),
    };
    return this.#counts.briefs.get(from) === 1 && this.#counts.pages.get(from) === 1;
  }
}

/** The most articles with the same key that are compared with the files of earlier runs. */
const mostCompared = 50;

/** A current page comes before that of a brief that was withdrawn. */
function rank({ leadsTo }: ManifestEntry): number {
  return leadsTo === undefined ? 0 : 1;
}

function firstBy(
  known: readonly (readonly [file: string, entry: ManifestEntry])[],
  keyOf: (entry: ManifestEntry) => string | undefined,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [file, entry] of known) {
    const key = keyOf(entry);
    if (key !== undefined && !first.has(key)) first.set(key, file);
  }
  return first;
}

/** The parts of a file name: the day, empty if there is none, and the words of the headline. */
interface NameParts {
  readonly day: string;
  readonly slug: string;
}

/** Gives the parts of the file name of an article. */
export function partsOfName(file: string): NameParts {
  const [, day = "", slug = ""] =
    /^(\d{4}-\d\d-\d\d)?-?(.*?)(?:-\d+)?\.brief\.[a-z]+$/.exec(file) ?? [];
  return { day, slug };
}

function keyIfKnown(from: string, content: string | undefined): string | undefined {
  return content === undefined ? undefined : `${content} ${from}`;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
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

/** Lists the article names that can produce a file name: `q-2.brief.md` is from `q-2`, or the second file of `q`. */
export function possibleNamesOf(
  file: string,
  extension: string,
): { name: string; number: number }[] {
  const fileName = file.slice(0, -`.${extension}`.length);
  const [, name, number] = /^(.*)-([1-9][0-9]*)\.brief$/.exec(fileName) ?? [];
  const own = { name: fileName, number: 1 };
  return name === undefined ? [own] : [own, { name: `${name}.brief`, number: Number(number) }];
}
