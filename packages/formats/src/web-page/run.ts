/** A part of a page that is kept or dropped as one: an element with a role, and what is in it. */
export interface Region {
  readonly parent: Region | undefined;
  /** What a reader sees in it, for example `navigation`. Undefined for parts that can hold the text of an article. */
  readonly what: string | undefined;
  /** True if it was recognised by a name or by its place only: a heading of the first level or an article in it keeps it. */
  readonly isGuess: boolean;
  readonly landmark: "main" | "article" | undefined;
  /** True if a line is drawn through its text, which is then no part of any text. */
  readonly isStruck: boolean;
  /** Whether it is the main part of the page, or in it. */
  readonly inMain: boolean;
  /** The outermost article element around it, or itself. */
  readonly article: Region | undefined;
  hasTitle: boolean;
  hasLandmark: boolean;
  /** The outermost region around it, or itself, that is not part of the text of an article. */
  droppedBy: Region | undefined;
}

/**
 * A piece of the readable text of a page, with its range in the source.
 *
 * - `text`: characters of the page. An entity is a run of its own.
 * - `sign`: characters that a browser draws for an element, such as the sign of a list item.
 * - `address`: the address of a link, which counts only in a list of sources.
 * - `cited`: characters that make a citation of a link, which count only outside a list of sources.
 * - `line`, `blank`: the end of a line; an empty line.
 */
export interface Run {
  kind: "text" | "sign" | "address" | "cited" | "line" | "blank";
  text: string;
  start: number;
  end: number;
  region: Region;
  /** True if white space is kept, as in `<pre>`. */
  readonly isPre: boolean;
}

/** A value of the head of a page or of an attribute, with the range of its element. */
export interface PageValue {
  readonly text: string;
  /** What states it, for example `<title>`. */
  readonly from: string;
  readonly start: number;
  readonly end: number;
}

/** The readable text of a page in the order of its source. */
export interface PageRuns {
  readonly runs: readonly Run[];
  /** The body of the page. */
  readonly root: Region;
  /** Index of the first run of the first heading of the first level outside navigation and asides. */
  readonly titleAt: number | undefined;
  /** Values that can be the headline, the best first. */
  readonly headlines: readonly PageValue[];
  /** Names of the site. */
  readonly sites: readonly PageValue[];
  /** Values that can be the date, the best first. */
  readonly dates: readonly PageValue[];
  /** The addresses that the page states for itself, as written. */
  readonly urls: readonly string[];
  /** The `lang` of the page; undefined if it states none. */
  readonly language: string | undefined;
  /** What wrote the page, for example `a page of Word`. */
  readonly shape: string;
  /** Where elements are nested too deeply to read on; undefined if they are not. */
  readonly tooDeepAt: number | undefined;
}

/** Sets `droppedBy` of each region. Regions are in the order of the page. */
export function markDropped(regions: readonly Region[]): void {
  for (const region of regions) {
    const { parent, what, isGuess, hasTitle, hasLandmark } = region;
    const isPart = what !== undefined && !(isGuess && (hasTitle || hasLandmark));
    region.droppedBy = parent?.droppedBy ?? (isPart ? region : undefined);
  }
}
