import type { Article, CitationId } from "../article.ts";
import type { PathSegment } from "../issue.ts";
import { allInsights } from "../reading/all-insights.ts";
import { citationId } from "../reading/citations.ts";
import { textOf } from "../reading/text-of.ts";
import { foldText } from "./fold-text.ts";
import type { SourceText } from "./source-text.ts";

/** A reference without a saved source. */
export interface MissingSource {
  readonly id: CitationId;
  /** The reference, or the first citation if the article has no references. */
  readonly path: readonly PathSegment[];
  /** The saved source that is most similar; undefined if none is similar. */
  readonly nearest: SourceText | undefined;
  /** Several sources that have the title of the reference, so that none is taken. */
  readonly candidates: readonly SourceText[];
}

/** Which saved source belongs to which reference. */
export interface SourceMatches {
  /** The sources of each reference, by id. */
  readonly byReference: ReadonlyMap<CitationId, readonly SourceText[]>;
  readonly missing: readonly MissingSource[];
  /** Sources without a reference, with the most similar reference. */
  readonly unmatched: readonly {
    readonly source: SourceText;
    readonly nearest: CitationId | undefined;
  }[];
}

interface Wanted {
  readonly id: CitationId;
  readonly path: readonly PathSegment[];
  readonly urls: readonly string[];
  readonly title: string | undefined;
  readonly publisher: string | undefined;
}

/**
 * Matches saved sources with the references of an article: by id, then by address, then by title. A file with the number of
 * a reference is not its source if both the site and the title of the page are others.
 *
 * If the article has no references, its citations are the numbers of passages; a single source without a number is then
 * the source of all of them.
 */
export function matchSources(article: Article, sources: readonly SourceText[]): SourceMatches {
  const wanted = wantedSources(article);
  const byReference = new Map<CitationId, SourceText[]>();
  const used = new Set<SourceText>();
  const match = (id: CitationId, source: SourceText): void => {
    const own = byReference.get(id);
    if (own === undefined) byReference.set(id, [source]);
    else if (!own.includes(source)) own.push(source);
    used.add(source);
  };
  for (const source of sources) for (const { id } of named(wanted, source)) match(id, source);
  for (const one of wanted)
    for (const source of sources)
      if (!(source.ids?.length === 1 && used.has(source)) && hasUrl(one, source))
        match(one.id, source);
  const ambiguous = new Map<CitationId, readonly SourceText[]>();
  for (const one of wanted) {
    if (byReference.has(one.id)) continue;
    const titled = sources.filter((source) => !used.has(source) && hasTitle(one, source));
    if (titled.length === 1) match(one.id, titled[0]!);
    else if (titled.length > 1) ambiguous.set(one.id, titled);
  }
  const [only] = sources;
  if (
    article.references === undefined &&
    byReference.size === 0 &&
    only !== undefined &&
    sources.length === 1
  )
    for (const { id } of wanted) match(id, only);
  return {
    byReference,
    missing: wanted
      .filter(({ id }) => !byReference.has(id))
      .map((one) => ({
        id: one.id,
        path: one.path,
        nearest: mostSimilar(
          sources.filter((source) => !used.has(source)),
          (source) => similarity(one, source),
        ),
        candidates: ambiguous.get(one.id) ?? [],
      })),
    unmatched: sources
      .filter((source) => !used.has(source))
      .map((source) => ({
        source,
        nearest: mostSimilar(wanted, (one) => similarity(one, source))?.id,
      })),
  };
}

function wantedSources(article: Article): Wanted[] {
  if (article.references !== undefined) {
    const seen = new Set<CitationId>();
    return article.references.flatMap((reference, index): Wanted[] => {
      if (seen.has(reference.id)) return [];
      seen.add(reference.id);
      const { url, archivedUrl, doi, title, publisher } = reference;
      return [
        {
          id: reference.id,
          path: ["references", index],
          urls: [url, archivedUrl, doi === undefined ? undefined : `https://doi.org/${doi}`].filter(
            (one) => one !== undefined,
          ),
          title: title === undefined ? undefined : textOf(title),
          publisher: publisher === undefined ? undefined : textOf(publisher),
        },
      ];
    });
  }
  const first = new Map<CitationId, readonly PathSegment[]>();
  for (const { insight, path } of allInsights(article))
    for (const [index, citation] of (insight.citations ?? []).entries()) {
      const id = citationId(citation);
      if (!first.has(id)) first.set(id, [...path, "citations", index]);
    }
  return [...first].map(([id, path]) => ({
    id,
    path,
    urls: [],
    title: undefined,
    publisher: undefined,
  }));
}

/** Returns the references that a source is named after. Of ids that begin alike, such as `usgs` and `usgs-2026`, the longest counts. */
function named(wanted: readonly Wanted[], source: SourceText): readonly Wanted[] {
  if (source.ids !== undefined) {
    const ids = source.ids.map((id) => String(id).toLowerCase());
    return wanted.filter(({ id }) => ids.includes(String(id).toLowerCase()));
  }
  const found = wanted.filter((one) => isNamedAfter(one, source) && !isOfOther(one, source));
  const longest = Math.max(...found.map(({ id }) => String(id).length));
  return found.filter(({ id }) => String(id).length === longest);
}

/** True for the page of another site with another title: `1.html` may be the first source of another brief. */
function isOfOther(one: Wanted, source: SourceText): boolean {
  const own = one.urls.map(hostOf);
  const theirs = (source.urls ?? []).map(hostOf);
  return (
    own.length > 0 &&
    theirs.length > 0 &&
    !theirs.some((host) => own.includes(host)) &&
    !hasTitle(one, source)
  );
}

function hostOf(url: string): string {
  return plainUrl(url).split("/", 1)[0]!;
}

function isNamedAfter({ id }: Wanted, { name }: SourceText): boolean {
  const own = String(id).toLowerCase();
  const stem = name
    .replace(/^.*[/\\]/s, "")
    .replace(/\.[a-z]{2,8}$/i, "")
    .toLowerCase();
  if (stem === own) return true;
  const number = /^(?:ref|reference|source|src)?[\s_.#-]*\[?0*(?<number>\d{1,4})(?![\d])/.exec(
    stem,
  );
  if (typeof id === "number") return number?.groups!["number"] === own && !/^\d{4}-\d\d/.test(stem);
  return stem.startsWith(own) && /^[\s_.-]/.test(stem.slice(own.length));
}

function hasUrl({ urls }: Wanted, source: SourceText): boolean {
  const theirs = (source.urls ?? []).map(plainUrl);
  return urls.some((url) => theirs.includes(plainUrl(url)));
}

/** Removes what differs between two addresses of one page. */
function plainUrl(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, "")
    .replace(/#.*$/s, "")
    .replace(/[?&](?:utm_[a-z]+|fbclid|gclid|ref|source)=[^&]*/gi, "")
    .replace(/\/(?:amp\/?|index\.html?)?$/i, "")
    .toLowerCase();
}

/** A shorter title is too general to match a part of another one. */
const minTitleLength = 12;

function hasTitle({ title }: Wanted, source: SourceText): boolean {
  if (title === undefined || source.title === undefined) return false;
  const own = foldText(title).text;
  const other = foldText(source.title).text;
  if (own === other) return true;
  const min = /\p{Script=Han}/u.test(own) ? minTitleLength / 2 : minTitleLength;
  if (Math.min(own.length, other.length) >= min && (own.includes(other) || other.includes(own)))
    return true;
  const [words, theirs] = [units(title), units(source.title)];
  return sharedUnits(words, theirs) >= 0.75 * Math.max(words.size, theirs.size, 1);
}

function similarity({ id, title = "", publisher = "", urls }: Wanted, source: SourceText): number {
  const own = units(`${id} ${title} ${publisher} ${urls.join(" ")}`);
  return overlap(
    own,
    units(
      `${source.name} ${source.title ?? source.text.slice(0, 200)} ${(source.urls ?? []).join(" ")}`,
    ),
  );
}

function mostSimilar<Item>(
  items: readonly Item[],
  score: (item: Item) => number,
): Item | undefined {
  let best: Item | undefined;
  let most = 0.1;
  for (const item of items) {
    const own = score(item);
    if (own > most) {
      most = own;
      best = item;
    }
  }
  return best;
}

/** Words of Latin letters, and single Han characters. */
function units(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/\p{Script=Han}|[\p{L}\d]{2,}/gu) ?? []).filter(
      (word) => !/^(?:https?|www|com|org|html?|txt|md|the|of|and|in|to|for)$/.test(word),
    ),
  );
}

/** The shared part of the smaller and the larger set. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const smaller = Math.min(one.size, other.size);
  return sharedUnits(one, other) / Math.max(smaller, Math.max(one.size, other.size) / 2);
}

function sharedUnits(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const unit of one) if (other.has(unit)) shared++;
  return shared;
}
