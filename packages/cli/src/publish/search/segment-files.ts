import { allInsights, textOf } from "@mineral-brief/schema/reading";
import type { Article } from "@mineral-brief/schema";
import { keyOf } from "../../outputs/article-text.ts";
import type { ListedBrief } from "../listed-brief.ts";
import { keyOfBriefs, type EarlierFile, type SiteFile } from "../site-file.ts";
import { nameInLanguage, type SiteTerms } from "../site-terms.ts";
import type { Site } from "../site.ts";
import { shardFile, type SearchShard } from "./search-files.ts";
import { SearchIndex, type SearchedBrief } from "./search-index.ts";

/** A file of the index has 5 to 45 KB then. */
const briefsPerShard = 12;

export interface SegmentOptions {
  readonly terms: SiteTerms;
  readonly articleOf: (brief: ListedBrief) => Promise<Article>;
  readonly earlier: (file: string) => EarlierFile | undefined;
  readonly site: Site;
}

/** Gives the number of files of a segment: a power of two, so that it seldom changes. */
export function shardCount(briefs: number): number {
  return 2 ** Math.max(0, Math.min(6, Math.floor(Math.log2(briefs / briefsPerShard))));
}

/**
 * Lists the files of a segment.
 *
 * When the first file is made, the index of the last run is read, and only the briefs that it lacks are read and indexed.
 */
export function segmentFiles(
  number: number,
  briefs: readonly ListedBrief[],
  options: SegmentOptions,
): SiteFile[] {
  const { terms, site } = options;
  const count = shardCount(briefs.length);
  const key = keyOf(
    `${keyOfBriefs(briefs)} ${briefs.map((brief) => terms.filesOf(brief).join(" ")).join("\n")}`,
  );
  const parts = [site.key, ...briefs.map(({ sha256 }) => sha256.slice(0, 32))];
  let made: string[] | undefined;
  return Array.from({ length: count }, (_, shard) => ({
    file: shardFile(number, shard),
    key: `${key} ${shard}`,
    ...(shard === 0 ? { parts } : {}),
    async make() {
      made ??= (await indexOf(number, briefs, parts, options)).shards(count);
      const text = made[shard]!;
      // The index of a segment is not needed after its last file.
      if (shard === count - 1) made = undefined;
      return text;
    },
  }));
}

async function indexOf(
  segment: number,
  briefs: readonly ListedBrief[],
  parts: readonly string[],
  { terms, articleOf, earlier, site }: SegmentOptions,
): Promise<SearchIndex> {
  const index = new SearchIndex();
  const known = addEarlier(index, segment, parts, earlier);
  for (const [number, brief] of briefs.entries()) {
    index.addLists(number, terms.filesOf(brief));
    if (!known.has(number)) index.add(number, searchedBrief(await articleOf(brief), brief, site));
  }
  return index;
}

/** Adds what the files of the last run contain of the briefs. Returns the numbers of those briefs. */
function addEarlier(
  index: SearchIndex,
  segment: number,
  [settings, ...briefs]: readonly string[],
  earlier: SegmentOptions["earlier"],
): Set<number> {
  const [earlierSettings, ...earlierBriefs] = earlier(shardFile(segment, 0))?.parts ?? [];
  if (earlierSettings !== settings) return new Set();
  const files = Array.from({ length: shardCount(earlierBriefs.length) }, (_, shard) =>
    earlier(shardFile(segment, shard)),
  );
  // A file that was edited since is no index of these briefs.
  if (files.includes(undefined)) return new Set();
  const places = new Map(briefs.map((sha256, number) => [sha256, number]));
  const numbers = earlierBriefs.map((sha256) => places.get(sha256));
  for (const file of files) index.addEarlier(JSON.parse(file!.read()) as SearchShard, numbers);
  return new Set(numbers.filter((number) => number !== undefined));
}

function searchedBrief(article: Article, brief: ListedBrief, site: Site): SearchedBrief {
  const { headline, source, minerals, places } = brief;
  const organizations = (article.organizations ?? []).map(({ name }) => textOf(name));
  const names = [...minerals, ...places].flatMap((term) => [
    nameInLanguage(term, brief, site).text,
    nameInLanguage(term, brief, { ...site, language: brief.language }).text,
  ]);
  const insights = allInsights(article).map(({ insight }) => textOf(insight.text));
  return {
    headline: headline.text,
    texts: [source?.text ?? "", ...names, ...organizations, ...insights],
  };
}
