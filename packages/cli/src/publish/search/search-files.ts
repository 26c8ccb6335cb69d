/** The files of the search. They are JSON, written by `publish` and read by the script of the search page. */

/** `search.json`. */
export interface SearchDirectory {
  /** Number of briefs. */
  readonly total: number;
  /** From the oldest to the newest. Each has an index of its own, so that a new brief changes only the last one. */
  readonly segments: readonly SearchSegment[];
}

export interface SearchSegment {
  /** The number of its first brief, from 0 for the oldest of the site. */
  readonly start: number;
  /** Number of files with terms. */
  readonly shards: number;
  /** Days and their number of briefs, in order. The day of briefs without a date is empty. */
  readonly days: readonly (readonly [day: string, briefs: number])[];
}

/** Where a term occurs: in the headline, in the text, or as a list that the brief is on. */
export const searchFields = ["headline", "text", "lists"] as const;
export type SearchField = (typeof searchFields)[number];

/**
 * `search-1-0.json`: where each term occurs. The value lists briefs by their number in the segment, for each field,
 * separated by semicolons. A number is in base 36, counted from the one before it: `0,2;0,1,1`. Empty lists at the end
 * are omitted.
 */
export type SearchShard = Readonly<Record<string, string>>;

/** `search-rows-0.json`: what results show of some briefs. */
export type SearchRows = readonly SearchRow[];

export type SearchRow = readonly [
  /** Address of the page. */
  page: string,
  headline: string,
  language: string,
  /** As lists write it; empty without a date. */
  date: string,
  source: string,
  summary: string,
  /** The brief that replaces it: page, headline and its language. */
  replacedBy?: readonly [page: string, headline: string, language: string],
];

/** How many briefs a file of rows has. */
export const rowsPerFile = 50;

export const searchDirectory = "search.json";

/** Numbers the segments from 1. */
export function shardFile(segment: number, shard: number): string {
  return `search-${segment}-${shard}.json`;
}

export function rowsFile(number: number): string {
  return `search-rows-${number}.json`;
}
