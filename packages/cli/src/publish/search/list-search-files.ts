import { formatWhen } from "@mineral-brief/schema/reading";
import searchScript from "virtual:search-script";
import { dayOf, type ListedBrief } from "../listed-brief.ts";
import { keyOfBriefs, type SiteFile } from "../site-file.ts";
import { shortenText } from "../shorten-text.ts";
import { siteFiles, type Site } from "../site.ts";
import {
  rowsFile,
  rowsPerFile,
  searchDirectory,
  type SearchDirectory,
  type SearchRow,
} from "./search-files.ts";
import { searchChoices, searchPage } from "./search-page.ts";
import { segmentFiles, shardCount, type SegmentOptions } from "./segment-files.ts";

/** How many briefs a segment has at least, except that of a smaller site. */
const segmentLength = 1000;
/** Larger sites have longer segments, so that a search loads files of few. */
const mostSegments = 16;

/** In UTF-16 code units. */
const longestSummary = 160;

export interface SearchOptions extends SegmentOptions {
  /** Newest first. */
  readonly briefs: readonly ListedBrief[];
}

/** Lists the files of the search. */
export function listSearchFiles(options: SearchOptions): SiteFile[] {
  const { briefs, terms, site } = options;
  const oldestFirst = briefs.toReversed();
  const segments = splitSegments(oldestFirst);
  const choices = searchChoices(terms, site);
  const counts = choices.flatMap(([, all]) => all.map(({ name, briefs: of }) => [name, of.length]));
  const directory = JSON.stringify({
    total: briefs.length,
    segments: segments.map(({ start, briefs: of }) => ({
      start,
      shards: shardCount(of.length),
      days: countDays(of),
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
    ...rowFiles(oldestFirst, site),
    ...segments.flatMap(({ briefs: of }, index) => segmentFiles(index + 1, of, options)),
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

function countDays(briefs: readonly ListedBrief[]): [day: string, briefs: number][] {
  const days: [string, number][] = [];
  for (const brief of briefs) {
    const day = dayOf(brief) ?? "";
    const last = days.at(-1);
    if (last?.[0] === day) last[1]++;
    else days.push([day, 1]);
  }
  return days;
}

function rowFiles(oldestFirst: readonly ListedBrief[], site: Site): SiteFile[] {
  const count = Math.ceil(oldestFirst.length / rowsPerFile);
  return Array.from({ length: count }, (_, number) => {
    const briefs = oldestFirst.slice(number * rowsPerFile, (number + 1) * rowsPerFile);
    const make = (): string => `${JSON.stringify(briefs.map((brief) => rowOf(brief, site)))}\n`;
    return { file: rowsFile(number), key: `${site.key} ${keyOfBriefs(briefs)}`, make };
  });
}

function rowOf(brief: ListedBrief, { locale }: Site): SearchRow {
  const { page, headline, source, summary, replacedBy } = brief;
  const day = dayOf(brief);
  const row = [
    encodeURIComponent(page),
    headline.text,
    headline.language,
    day === undefined ? "" : formatWhen(day, locale),
    source?.text ?? "",
    shortenText(summary?.text ?? "", longestSummary),
  ] as const;
  if (replacedBy === undefined) return row;
  const { text, language } = replacedBy.headline;
  return [...row, [encodeURIComponent(replacedBy.page), text, language]];
}
