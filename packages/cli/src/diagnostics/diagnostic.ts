import type { Range, RangeEdit } from "@mineral-brief/formats";
import type { Finding } from "@mineral-brief/language/check-brief";

/** A finding with its range in a source. */
export interface Diagnostic extends Finding {
  /** What `verify` compared; undefined for other findings. */
  readonly check?:
    | { readonly kind: string; readonly words: string; readonly result: string }
    | undefined;
  /** The place in a saved source that the result of `verify` is based on. */
  readonly evidence?:
    | { readonly file: string; readonly range: Range; readonly sentence: string }
    | undefined;
  /** Edits of the text that fix it together; undefined if there is no automatic fix, or if the report does not need it. */
  readonly fix?: readonly RangeEdit[] | undefined;
  /** True for an error of syntax or structure. Neither a config, nor a comment, nor a baseline can hide it. */
  readonly isFatal?: true | undefined;
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
  /** The id of the article, as its text states it; undefined if there is none. */
  readonly id?: string | undefined;
}
