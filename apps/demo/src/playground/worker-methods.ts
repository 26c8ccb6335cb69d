import type { Article, Issue } from "@mineral-brief/schema";

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
}

export interface CheckResult {
  /** The name of the format. */
  readonly format: string;
  /** In the order of the text. May be truncated. */
  readonly findings: readonly LocatedFinding[];
  /** The number of findings of each severity, before truncation. */
  readonly counts: Readonly<Record<Issue["severity"], number>>;
  /** The number of findings that have a fix. */
  readonly fixable: number;
  /** Whether the text can hold tags. A plain text, and a page without an article, must be converted first. */
  readonly holdsTags: boolean;
  /** The headlines of the valid articles, in order. */
  readonly headlines: readonly string[];
}

export interface TagsResult {
  /** One line per proposed tag: its path, the tag and the words of the text. */
  readonly tags: readonly string[];
  /** One line per relation that the text may state. A person must review them. */
  readonly relations: readonly string[];
}

/** An edited text. */
export interface EditResult {
  readonly text: string;
  /** The name of the text's format. */
  readonly format: string;
  /** The number of edits made. */
  readonly applied: number;
  /** The number of edits that could not be made in the text. */
  readonly skipped: number;
}

export interface ExportResult {
  /** Undefined if the format cannot represent the articles. */
  readonly text: string | undefined;
  /** One line per loss, or per field that the format requires. */
  readonly messages: readonly string[];
  readonly extension: string;
  readonly mediaType: string;
}

/** The methods of the worker. All except `check` and `paste` use the text that was checked last. */
export interface WorkerMethods {
  readonly check: { params: { text: string; from: string }; result: CheckResult };
  readonly paste: { params: { plain: string; html: string }; result: string };
  readonly article: { params: { index: number }; result: Article | undefined };
  readonly tags: { params: Record<never, never>; result: TagsResult };
  readonly addTags: { params: Record<never, never>; result: EditResult };
  readonly fix: { params: Record<never, never>; result: EditResult };
  readonly export: { params: { to: string; timeZone: string }; result: ExportResult };
  readonly formats: {
    params: Record<never, never>;
    result: { readonly readable: readonly string[]; readonly writable: readonly string[] };
  };
}

export type WorkerMethod = keyof WorkerMethods;
