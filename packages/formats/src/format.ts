import type { Article, Issue, PathSegment } from "@mineral-brief/schema";
import type { Position, Range } from "./positions/position.ts";

/** The name, file endings and media type of a format. */
export interface FormatTraits {
  /** What users type: `--from yaml`. */
  readonly name: string;
  /** File name endings without the dot; the first is the one that is written. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Tells from the text alone whether it is probably in this format. */
  readonly sniff?: (source: string) => boolean;
}

export interface ReadableFormat extends FormatTraits {
  /**
   * Reads every article in a text. Never throws: a syntax error is a diagnostic.
   *
   * `start` is where the text begins in a larger file, so that positions are true there; the default is
   * the first character of line 1.
   */
  readonly parse: (source: string, start?: Position) => ParseResult;
}

export interface WritableFormat extends FormatTraits {
  /**
   * Writes articles as one text, and says what of them the format has no place for.
   *
   * Throws nothing on valid articles: where the format demands what one of them does not say, it refuses
   * them all and names the fields.
   */
  readonly serialise: (articles: readonly Article[], options?: SerialiseOptions) => SerialiseResult;
}

/** A format that demands nothing of an article, so that it refuses none. */
export interface AlwaysWritableFormat extends WritableFormat {
  readonly serialise: (articles: readonly Article[], options?: SerialiseOptions) => Written;
}

/** What a format is: a name, and whichever of the two directions it has. */
export interface Format
  extends
    FormatTraits,
    Partial<Pick<ReadableFormat, "parse">>,
    Partial<Pick<WritableFormat, "serialise">> {}

export interface ParseResult {
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: readonly ParseDiagnostic[];
}

/** One article of a source, before anything has checked it. */
export interface ParsedDocument {
  readonly data: unknown;
  /**
   * Finds where something stands in the source: the `key`, the `value`, or the place where a `missing`
   * key belongs. If the source has no such entry, gives its nearest existing parent.
   */
  readonly locate: (path: readonly PathSegment[], target: "key" | "value" | "missing") => Range;
}

/** A finding that has a place but no path: a syntax error, or a piece of the source that the article does not keep. */
export interface ParseDiagnostic {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
}

export interface SerialiseOptions {
  /**
   * IANA name: the zone of dates that state a time without an offset, where the article names none.
   * Undefined means: none, so that a format that needs an instant refuses such a date.
   */
  readonly timeZone?: string;
  /** Of the headline in an HTML fragment, sections being one below; 2 if undefined. */
  readonly headingLevel?: 1 | 2;
  /** What a feed says of itself and links to; other formats have no use for it. */
  readonly feed?: FeedOptions;
}

/** What a publisher knows of a feed, and its articles do not say. */
export interface FeedOptions {
  /** The headline of a feed's one article, else `Mineral briefs`, if undefined. */
  readonly title?: string | undefined;
  /** An IRI that the feed keeps for good; a name made of the title if undefined. Atom alone has a place for it. */
  readonly id?: string | undefined;
  /** Where the feed itself stands: absolute. */
  readonly address?: string | undefined;
  /** The page that the feed belongs to: absolute, or for Atom relative to the feed. */
  readonly homePage?: string | undefined;
  /** In the order of the articles, the page of each that states no `url`: absolute, or for Atom relative to the feed. */
  readonly pages?: readonly string[] | undefined;
}

export type SerialiseResult = Written | Refused;

export interface Written {
  readonly ok: true;
  readonly text: string;
  /** Once a field, whatever the number of articles. */
  readonly losses: readonly Loss[];
}

export interface Refused {
  readonly ok: false;
  /** All of them, in the order of the articles. */
  readonly issues: readonly SerialiseIssue[];
}

/** What a format demands and an article does not say. */
export interface SerialiseIssue extends Issue {
  readonly severity: "error";
  /** The article's index in the list that was to be written, from 0. */
  readonly article: number;
}

/** A field that the written text does not carry. */
export interface Loss {
  /** `references`, `groups[].insights[].kind` */
  readonly field: string;
  readonly message: string;
}
