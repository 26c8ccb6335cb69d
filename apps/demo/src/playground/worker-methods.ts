import type { Article, Issue } from "@mineral-brief/schema";
import type { TextEdit } from "@mineral-brief/formats/fix";
import type { SourceFile } from "@mineral-brief/language/saved-sources";

/** A finding with its range in the text. Offsets count UTF-16 code units from 0; lines and columns count from 1. */
export interface LocatedFinding {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  /** The path, such as `groups[0].insights[2].text`. Empty if the finding is about the text itself. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The index among the findings of the text that was checked, for `fixOne`. */
  readonly index: number;
  /** Whether it has a fix, and whether that fix cannot change what the brief says. */
  readonly fix: "safe" | "suggested" | undefined;
  /** Whether a comment in the text can ignore it. */
  readonly canIgnore: boolean;
}

/** A part of a pasted text and what it was taken as. Offsets count UTF-16 code units from 0. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** For example `insight 2 of group 1` or `not kept`. */
  readonly part: string;
  /** Its colour. Neighbouring statements have different ones. */
  readonly kind:
    | "headline"
    | "about"
    | "heading"
    | "statement"
    | "statement-even"
    | "reference"
    | "dropped";
}

/** A completion. Offsets count UTF-16 code units from 0. */
export interface CompletedTerm extends TextEdit {
  readonly label: string;
  readonly detail: string | undefined;
  /** In Markdown. */
  readonly documentation: string | undefined;
  /** Where the cursor goes in `text`; at its end if undefined. */
  readonly cursor: number | undefined;
  /** A change of another place. */
  readonly also: TextEdit | undefined;
}

/** An explanation in Markdown and the range that it is about. */
export interface TermExplanation {
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
}

/** A change of the text that was checked last. */
export interface OfferedChange {
  /** As an instruction: `Rename the key to kind`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** All safe fixes of the text that was checked last. */
export interface OfferedFixes extends OfferedChange {
  readonly fixed: number;
  /** The number of findings whose fix is left to the reader. */
  readonly suggested: number;
}

export interface CheckResult {
  /** The name of the format. */
  readonly format: string;
  /** Whether the text has only white space. Then there are no findings. */
  readonly isEmpty: boolean;
  /** In the order of the text. May be truncated. */
  readonly findings: readonly LocatedFinding[];
  /** The number of findings of each severity, before truncation. */
  readonly counts: Readonly<Record<Issue["severity"], number>>;
  /** The number of findings that have a safe fix. */
  readonly fixable: number;
  /** Whether the text can hold tags. A plain text, and a page without an article, must be converted first. */
  readonly holdsTags: boolean;
  /** The headlines of the valid articles, in order. */
  readonly headlines: readonly string[];
  /** In the order of the text. Empty for formats that name each value by a key. May be truncated. */
  readonly parts: readonly TextPart[];
  /** For each article of such a text, how certain its reading is. */
  readonly grades: readonly string[];
}

export interface TagsResult {
  /** One line per proposed tag: its path, the tag and the words of the text. */
  readonly tags: readonly string[];
  /** One line per relation that the text may state. A person must review them. */
  readonly relations: readonly string[];
}

/** The tags that were added to the text. */
export interface AddedTags {
  readonly edits: readonly TextEdit[];
  /** The name of the text's format after the edits. */
  readonly format: string;
  readonly added: number;
  /** The number of tags that have no place in the text. */
  readonly skipped: number;
}

/** A table of the data of a brief. */
export interface DataTable {
  readonly title: string;
  readonly rows: readonly (readonly [what: string, value: string])[];
}

export interface ExportResult {
  /** Undefined if the format cannot represent the articles. */
  readonly text: string | undefined;
  /** One line per loss, or per field that the format requires. Code is in backticks. */
  readonly messages: readonly string[];
  /** What is wrong with the time zone of the export: it is no IANA name, or the format requires one. */
  readonly zoneProblem: "unknown" | "required" | undefined;
  readonly extension: string;
  readonly mediaType: string;
}

/** The comparison of the text with saved sources. */
export interface SourceResult {
  /** Problems first, then what was found. May be truncated. None can be fixed here. */
  readonly findings: readonly LocatedFinding[];
  /** The number of further findings. */
  readonly hidden: number;
  /** For example `7 checks: 4 found, 0 found elsewhere, 1 differs, 2 not found, 0 not checkable`. */
  readonly summary: string;
  /** Whether anything could be compared. */
  readonly isCompared: boolean;
  /** About files that are not read, and sources that no reference matches. */
  readonly remarks: readonly string[];
}

/** Parameters of a method without any. */
type None = Readonly<Record<never, never>>;

/** The methods of the worker. All except `check`, `complete`, `openSources` and `paste` use the text that was checked last. */
export interface WorkerMethods {
  readonly check: { params: { text: string; from: string }; result: CheckResult };
  readonly complete: {
    params: { text: string; offset: number };
    result: readonly CompletedTerm[];
  };
  readonly explain: { params: { offset: number }; result: TermExplanation | undefined };
  readonly fixOne: { params: { index: number }; result: OfferedChange | undefined };
  readonly ignoreOne: { params: { index: number }; result: OfferedChange | undefined };
  readonly fixSafe: { params: None; result: OfferedFixes | undefined };
  readonly paste: { params: { plain: string; html: string }; result: string };
  /** Keeps sources for `verify`, in place of the earlier ones. */
  readonly openSources: { params: { files: readonly SourceFile[] }; result: void };
  /** Undefined if the worker has no sources. */
  readonly verify: { params: None; result: SourceResult | undefined };
  readonly article: { params: { index: number }; result: Article | undefined };
  readonly data: { params: { index: number }; result: readonly DataTable[] };
  readonly tags: { params: None; result: TagsResult };
  readonly addTags: { params: None; result: AddedTags };
  readonly export: { params: { to: string; timeZone: string }; result: ExportResult };
}

export type WorkerMethod = keyof WorkerMethods;
