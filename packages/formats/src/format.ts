import type { Article, DeepReadonly, Issue, PathSegment, Provenance } from "@mineral-brief/schema";
import type { NameOf } from "@mineral-brief/schema/reading";
import type { Position, Range } from "./positions/position.ts";

/** The name, file endings and media type of a format. */
export interface FormatTraits {
  /** What users type: `--from yaml`. */
  readonly name: string;
  /** File name endings without the dot. Files are written with the first one. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Returns true if the text looks like this format. */
  readonly sniff?: ((source: string) => boolean) | undefined;
  /** Whether a text has a place for every field of an article, and not only for what a reader sees. False if undefined. */
  readonly holdsFields?: true;
  /** Whether people edit briefs in this format. False if undefined. */
  readonly isDraft?: true;
  /** Whether times need an offset, so that `timeZone` of the options matters. False if undefined. */
  readonly needsOffset?: true;
  /** Whether `serialise` uses `nameOf` of its options. False if undefined. */
  readonly showsNames?: true;
}

/** A format with `parse`. */
export interface ReadableFormat extends FormatTraits {
  /**
   * Reads every article in a text. Syntax errors are diagnostics. Throws TypeError only if `text` is not a string,
   * or `start` not a position.
   *
   * A blank text holds no article, which is not a syntax error: there are neither documents nor diagnostics. The same is
   * true of an empty list, `[]`, in JSON and YAML.
   *
   * `start` is the position of the text in a larger file, so that positions are correct there. The default is the
   * first character of line 1.
   */
  readonly parse: (text: string, start?: Position, options?: ParseOptions) => ParseResult;
  /** Whether `parse` uses its options. False if undefined. */
  readonly usesOptions?: true;
}

/** What the caller knows about a text that does not state everything. Formats without `usesOptions` use only `partial`. */
export interface ParseOptions {
  /**
   * Whether to return the readable part of documents with a syntax error too, with `isPartial`, for editors. In formats
   * other than JSON, NDJSON, YAML, Markdown and HTML, no document has such an error. False if undefined.
   */
  readonly partial?: boolean | undefined;
  /** The headline of articles whose text has none, or only one that is a guess. */
  readonly headline?: string | undefined;
  /** The name of the source of articles whose text names none. */
  readonly source?: string | undefined;
  /** The publication date of articles whose text has none: `2025-10-24`, or with a time. */
  readonly date?: string | undefined;
  /** Detects the language of a text in Latin letters as a BCP 47 tag. English if undefined, or if it returns undefined. */
  readonly detectLanguage?: ((text: string) => string | undefined) | undefined;
  /** Reads what a hidden C2PA manifest states about its tool. If undefined, a manifest is removed and reported. */
  readonly readManifest?: ((hidden: string) => Provenance | undefined) | undefined;
}

/** A format with `serialise`. */
export interface WritableFormat extends FormatTraits {
  /**
   * Writes articles as one text, and reports the fields that the format cannot hold.
   *
   * If the format requires a field that one of the articles lacks, writes none of them and returns the issues.
   *
   * Does not throw for valid articles that are JSON data. `validateArticle` does not look into `extensions` and unknown
   * keys: a bigint or a function there, or an object that contains itself, can throw a TypeError, RangeError or Error, and
   * what `JSON.stringify` omits is omitted without a loss.
   *
   * A method, so that formats may read the articles as `Article`, with mutable types. They change nothing.
   */
  serialise(
    this: void,
    articles: readonly DeepReadonly<Article>[],
    options?: SerialiseOptions,
  ): SerialiseResult;
}

/** A format that requires no field, so that `serialise` never fails. */
export interface AlwaysWritableFormat extends WritableFormat {
  serialise(
    this: void,
    articles: readonly DeepReadonly<Article>[],
    options?: SerialiseOptions,
  ): Written;
}

/** A format, with `parse` if it can be read and `serialise` if it can be written. */
export interface Format
  extends
    FormatTraits,
    Partial<Pick<ReadableFormat, "parse">>,
    Partial<Pick<WritableFormat, "serialise">> {}

/** The documents that a format finds in a text, and what it reports about the text. */
export interface ParseResult {
  readonly documents: readonly ParsedDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** How each part of a pasted text was read. Only plain texts and saved pages have it. */
  readonly ledger?: () => Ledger;
}

/** How each part of a text was read. */
export interface Ledger {
  /** In the order of the text. Every character that is not white space is in exactly one entry. */
  readonly entries: readonly LedgerEntry[];
  /** For each document, how certain its reading is: the grade of its worst part. */
  readonly grades: readonly ("excellent" | "good" | "fair" | "poor")[];
}

/** A part of a pasted text and how it was read. */
export interface LedgerEntry {
  readonly range: Range;
  /** What the part was read as. `layout` is a heading or bullet of another part; `dropped` is in no article. */
  readonly kind:
    | "headline"
    | "field"
    | "heading"
    | "insight"
    | "reference"
    | "layout"
    | "separator"
    | "dropped";
  /** The same for people: `source`, `insight 2 of group 1`, `heading or bullet`, `not kept`. */
  readonly part: string;
  /** The index of the document, from 0; undefined for text that is in none. */
  readonly document: number | undefined;
}

/** One article of a source, before validation. */
export interface ParsedDocument {
  readonly data: unknown;
  /**
   * Set if the text of the article has a syntax error: `data` is the part that could be read. Only `partial` returns
   * such documents.
   */
  readonly isPartial?: true;
  /**
   * Finds the position of a `key`, of a `value`, or of the place where a `missing` key belongs. If the source has no
   * such entry, returns the range of its nearest existing parent.
   *
   * With `words`, finds these in the source of the value, if they are there exactly once, or if `wordsStart` says where the
   * value has them. Words with an escape, or with a line break where the article has a space, are not found.
   */
  readonly locate: (
    path: readonly PathSegment[],
    target: "key" | "value" | "missing",
    words?: string,
    wordsStart?: number,
  ) => Range;
  /**
   * Finds where the text has a value again: in Markdown, the id of a citation in the comment that completes its mark.
   * Undefined if there is no such place.
   */
  readonly locateRepeated?: ((path: readonly PathSegment[]) => Range | undefined) | undefined;
  /**
   * Finds the first character of an article that lacks a key, such as the brace of JSON: there readers look for it.
   * Undefined if the article has the key, or if they look where it belongs, as in Markdown.
   */
  readonly openingWithout?: ((key: string) => Range | undefined) | undefined;
  /**
   * Finds the smallest key or value at an offset in the text. An offset at either end of its range counts. Undefined if
   * the document has none there.
   */
  readonly placeAt: (offset: number) => TextPlace | undefined;
}

/** A key or a value in a text. */
export interface TextPlace {
  readonly path: readonly PathSegment[];
  readonly target: "key" | "value";
  readonly range: Range;
}

/** A problem at a range of the source: a syntax error, or a part that the article does not keep. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
  /** Where the key of a duplicate first appears. The message states it too. */
  readonly first?: Position | undefined;
  /** Whether the text around a syntax error is read as it is meant. False if undefined. */
  readonly isReadable?: true | undefined;
  /**
   * The part of the text that may not be read as it is meant because of a syntax error. If undefined, and `isReadable` is
   * too, this is the text from the error to the end.
   */
  readonly unread?: UnreadPart | undefined;
  /** The change of the text that repairs a syntax error; undefined if a person has to decide. */
  readonly repair?: TextRepair | undefined;
}

/** A part of a text that is not read as it is meant, or only in part. */
export interface UnreadPart {
  readonly range: Range;
  /** What its fields belong to; undefined if it has no fields of the article. */
  readonly fieldsOf: "article" | "groups" | "insights" | "references" | undefined;
}

/** Changes of a text that repair one syntax error. */
export interface TextRepair {
  /** Whether the repair cannot change the meaning: a comma, a quote. Otherwise it is probably right. */
  readonly isSafe: boolean;
  /** What the repair does, as an instruction: `Move the line to the left`. Undefined if its edits show it. */
  readonly title?: string | undefined;
  readonly edits: readonly RangeEdit[];
}

/** Replaces the text of a range. */
export interface RangeEdit {
  readonly range: Range;
  readonly text: string;
}

/** The options of every `serialise`. */
export interface SerialiseOptions {
  /**
   * IANA name of the time zone for times without an offset, in articles without a `timeZone`, or a function that returns it
   * for such an article. If it is undefined, formats that require an offset report such a time as an issue.
   */
  readonly timeZone?: string | ((article: DeepReadonly<Article>) => string | undefined) | undefined;
  /**
   * Whether feeds use noon UTC of its day for a date that has no time zone, if none is known from the article or
   * `timeZone`. If it is undefined, they report such a date as an issue.
   */
  readonly noonWithoutZone?: boolean | undefined;
  /** Level of the headline in an HTML fragment; 2 if undefined. Another level throws a RangeError. Sections are one level below. */
  readonly headingLevel?: 1 | 2 | undefined;
  /**
   * Names minerals, places and relation types in HTML and feeds. If it is undefined, the vocabulary does, in English and
   * simplified Chinese; other languages show the article's own words.
   */
  readonly nameOf?: NameOf | undefined;
  /** Whether to look for losses in Atom, JSON Feed and JSON-LD; true if undefined. Other formats always do. */
  readonly reportsLosses?: boolean | undefined;
  /** Metadata of a feed or newsletter. Other formats ignore it. */
  readonly feed?: FeedOptions | undefined;
}

/** Metadata of a feed or newsletter that its articles do not state. A newsletter has only a title. */
export interface FeedOptions {
  /** The title of a feed, the subject of a newsletter. If undefined, the headline of the only article, or `Mineral briefs`. */
  readonly title?: string | undefined;
  /** A permanent IRI, otherwise a TypeError; if undefined, a UUID made from the title. JSON Feed has no id. */
  readonly id?: string | undefined;
  /** Absolute address of the feed. */
  readonly address?: string | undefined;
  /** Address of the page that the feed belongs to: absolute, or for Atom relative to the feed. */
  readonly homePage?: string | undefined;
  /** Addresses of the pages of the articles, in their order, for articles without a `url`: absolute, or for Atom relative to the feed. */
  readonly pages?: readonly string[] | undefined;
  /**
   * IRIs of the entries, in the order of the articles: what an earlier feed used for the same articles. If undefined,
   * made from each article.
   */
  readonly entryIds?: readonly string[] | undefined;
  /**
   * A date for each article that states none, because an entry needs one. Undefined for an article that has its own. If the
   * list is undefined, Atom reports an article without a date as an issue. A date without an offset is treated like one of
   * the article; anything but a date is a TypeError.
   */
  readonly dates?: readonly (string | undefined)[] | undefined;
  /** Whether entries have only the summary, without the content. False if undefined. */
  readonly isShort?: boolean | undefined;
  /** The author of entries whose article names neither an author nor a source. If undefined, Atom reports an issue. */
  readonly author?: string | undefined;
  /** For each article, the brief that replaces it, which its summary and its content then name first. Undefined for none. */
  readonly replacedBy?: readonly (ReplacingBrief | undefined)[] | undefined;
}

/** A brief that replaces that of a feed entry. */
export interface ReplacingBrief {
  readonly headline: string;
  /** The language of the headline. */
  readonly language: string;
  /** The address of its page: absolute, or for Atom relative to the feed. If undefined, the headline is no link. */
  readonly url?: string | undefined;
}

/** A written text, or the issues that prevent writing it. */
export type SerialiseResult =
  | Written
  | {
      readonly ok: false;
      /** Every issue, in the order of the articles. */
      readonly issues: readonly SerialiseIssue[];
    };

/** A written text, and what it does not hold. */
export interface Written {
  readonly ok: true;
  readonly text: string;
  /** One loss per field, for any number of articles. */
  readonly losses: readonly Loss[];
}

/** A field that the format requires and an article lacks. */
export interface SerialiseIssue extends Issue {
  readonly severity: "error";
  /** Index of the article in the list to write, from 0. */
  readonly article: number;
}

/** A field that the written text does not hold. */
export interface Loss {
  /** For example `references` or `groups[].insights[].kind`. */
  readonly field: string;
  readonly message: string;
}
