import type { Article } from "@mineral-brief/schema";
import searchScript from "virtual:search-script";
import { allInsights, textOf } from "@mineral-brief/schema/reading";
import { sha256Of } from "../../outputs/article-text.ts";
import { dayOf, type ListedBrief } from "../listed-brief.ts";
import { keyOfBriefs, type SiteFile } from "../site-file.ts";
import { shortenText } from "../shorten-text.ts";
import { nameOfTerm, type SiteTerms } from "../site-terms.ts";
import { siteFiles, type Site } from "../site.ts";
import {
  rowsFile,
  rowsPerFile,
  searchDirectory,
  shardFile,
  type SearchDirectory,
  type SearchRow,
} from "./search-files.ts";
import { SearchIndex, type SearchedBrief } from "./search-index.ts";
import { searchChoices, searchPage } from "./search-page.ts";

/** How many briefs a segment has at least, except that of a smaller site. */
const segmentLength = 1000;
/** Larger sites have longer segments, so that a search loads files of few. */
const mostSegments = 16;
/** A file of the index has 5 to 45 KB then. */
const briefsPerShard = 12;

/** In UTF-16 code units. */
const longestSummary = 160;

export interface SearchOptions {
  /** Newest first. */
  readonly briefs: readonly ListedBrief[];
  readonly terms: SiteTerms;
  readonly articleOf: (brief: ListedBrief) => Promise<Article>;
  readonly site: Site;
}

/** Lists the files of the search. */
export function listSearchFiles({ briefs, terms, articleOf, site }: SearchOptions): SiteFile[] {
  const oldestFirst = briefs.toReversed();
  const segments = splitSegments(oldestFirst);
  const choices = searchChoices(terms, site);
  const counts = choices.flatMap(([, all]) => all.map(({ name, briefs: of }) => [name, of.length]));
  const directory = JSON.stringify({
    total: briefs.length,
    segments: segments.map(({ start, briefs: of }) => ({
      start,
      shards: shardCount(of.length),
      days: daysOf(of),
    })),
  } satisfies SearchDirectory);
  return [
    { file: siteFiles.searchScript, key: searchScript, make: () => searchScript },
    {
      file: siteFiles.search,
      key: JSON.stringify(counts),
      make: () => searchPage(choices, site),
    },
    { file: searchDirectory, key: directory, make: () => `${directory}\n` },
    ...rowFiles(oldestFirst),
    ...segments.flatMap(({ briefs: of }, index) =>
      segmentFiles(index + 1, of, (brief) => ({
        lists: terms.filesOf(brief),
        read: async () => searchedBrief(await articleOf(brief), brief, terms, site),
      })),
    ),
  ];
}

interface Segment {
  readonly start: number;
  readonly briefs: readonly ListedBrief[];
}

/** Splits briefs into segments of equal length. The last one has the rest: fewer than twice as many. */
function splitSegments(oldestFirst: readonly ListedBrief[]): Segment[] {
  let length = segmentLength;
  while (oldestFirst.length / length > mostSegments) length *= 2;
  const count = Math.max(1, Math.floor(oldestFirst.length / length));
  return Array.from({ length: count }, (_, index) => {
    const end = index === count - 1 ? undefined : (index + 1) * length;
    return { start: index * length, briefs: oldestFirst.slice(index * length, end) };
  });
}

/** A power of two, so that it seldom changes. */
function shardCount(briefs: number): number {
  return 2 ** Math.max(0, Math.min(6, Math.floor(Math.log2(briefs / briefsPerShard))));
}

function daysOf(briefs: readonly ListedBrief[]): [day: string, briefs: number][] {
  const days: [string, number][] = [];
  for (const brief of briefs) {
    const day = dayOf(brief) ?? "";
    const last = days.at(-1);
    if (last?.[0] === day) last[1]++;
    else days.push([day, 1]);
  }
  return days;
}

function rowFiles(oldestFirst: readonly ListedBrief[]): SiteFile[] {
  const count = Math.ceil(oldestFirst.length / rowsPerFile);
  return Array.from({ length: count }, (_, number) => {
    const briefs = oldestFirst.slice(number * rowsPerFile, (number + 1) * rowsPerFile);
    const make = (): string => `${JSON.stringify(briefs.map(rowOf))}\n`;
    return { file: rowsFile(number), key: keyOfBriefs(briefs), make };
  });
}

function rowOf(brief: ListedBrief): SearchRow {
  const { page, headline, source, summary } = brief;
  return [
    encodeURIComponent(page),
    headline.text,
    headline.language,
    dayOf(brief) ?? "",
    source?.text ?? "",
    shortenText(summary?.text ?? "", longestSummary),
  ];
}

/** Lists the files of a segment. Its briefs are read and indexed when the first file is made. */
function segmentFiles(
  number: number,
  briefs: readonly ListedBrief[],
  open: (brief: ListedBrief) => {
    readonly lists: readonly string[];
    readonly read: () => Promise<SearchedBrief>;
  },
): SiteFile[] {
  const count = shardCount(briefs.length);
  const key = sha256Of(
    `${keyOfBriefs(briefs)} ${briefs.map((brief) => open(brief).lists.join(" ")).join("\n")}`,
  );
  let made: string[] | undefined;
  return Array.from({ length: count }, (_, shard) => ({
    file: shardFile(number, shard),
    key: `${key} ${shard}`,
    async make() {
      if (made === undefined) {
        const index = new SearchIndex();
        for (const brief of briefs) index.add(await open(brief).read());
        made = index.shards(count);
      }
      const text = made[shard]!;
      // The index of a segment is not needed after its last file.
      if (shard === count - 1) made = undefined;
      return text;
    },
  }));
}

function searchedBrief(
  article: Article,
  brief: ListedBrief,
  terms: SiteTerms,
  site: Site,
): SearchedBrief {
  const { headline, source, minerals, places } = brief;
  const organizations = (article.organizations ?? []).map(({ name }) => textOf(name));
  const names = [...minerals, ...places].flatMap((term) => [
    nameOfTerm(term, site),
    nameOfTerm(term, { ...site, language: brief.language }),
  ]);
  const insights = allInsights(article).map(({ insight }) => textOf(insight.text));
  return {
    headline: headline.text,
    texts: [source?.text ?? "", ...names, ...organizations, ...insights],
    lists: terms.filesOf(brief),
  };
}
