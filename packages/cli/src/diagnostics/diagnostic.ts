import type { Issue } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";
import type { Range } from "@mineral-brief/formats";

/** A finding with its range in a source. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
  /** Path in the article; undefined for a finding about the text, such as a syntax error. */
  readonly path?: Issue["path"] | undefined;
  /** Index of the article in the source, from 0; undefined if the source contains one. */
  readonly document?: number | undefined;
  readonly suggestion?: string | undefined;
  /** What `verify` compared; undefined for other findings. */
  readonly check?:
    | { readonly kind: string; readonly words: string; readonly result: string }
    | undefined;
  /** The place in a saved source that the result of `verify` is based on. */
  readonly evidence?:
    | { readonly file: string; readonly range: Range; readonly sentence: string }
    | undefined;
  /** Edits of the article that fix it; undefined if there is no automatic fix. */
  readonly articleEdits?: readonly Edit[] | undefined;
  /** Edits of the text that fix it together; undefined if there is no automatic fix, or if the report does not need it. */
  readonly fix?: readonly TextEdit[] | undefined;
}

/** One change of a source: replaces the text of a range. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Part of the line where a finding starts: the text before, inside and after its range. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A diagnostic for reporters. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly excerpt: Excerpt;
}
