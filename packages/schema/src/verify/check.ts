import type { CitationId } from "../article.ts";
import type { PathSegment } from "../issue.ts";
import type { Span } from "../tagging/span.ts";
import type { SourceText } from "./source-text.ts";

/**
 * The result of a check.
 *
 * - `found`: a cited source has it.
 * - `elsewhere`: another source has it, and the cited ones do not.
 * - `differs`: a cited source has something else in its place, such as another number.
 * - `not-found`: no source has it.
 * - `not-checkable`: no source to compare with is saved, or it cannot be compared.
 */
export type Outcome = "found" | "elsewhere" | "differs" | "not-found" | "not-checkable";

/** Every outcome, in the order in which `Outcome` explains them. */
export const outcomes: readonly Outcome[] = [
  "found",
  "elsewhere",
  "differs",
  "not-found",
  "not-checkable",
];

/** The place in a source that a result is based on. Offsets are in UTF-16 code units of `source.text`. */
export interface Evidence {
  readonly source: SourceText;
  /** The range of the words. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The sentence around the words. */
  readonly sentence: string;
  /** Where the sentence begins. */
  readonly sentenceStart: number;
  /** The language of the source, a BCP 47 tag: stated, or guessed from its text. */
  readonly language: string;
}

/** One quote, figure, date or name of a brief, compared with the sources. */
export interface Check {
  readonly kind: "quote" | "figure" | "date" | "name";
  /** The text or the quote that has the words. */
  readonly path: readonly PathSegment[];
  /** The words in the brief. */
  readonly words: string;
  /** The range of the words in that text. */
  readonly range: Span;
  readonly outcome: Outcome;
  /** Undefined if there is nothing to show. */
  readonly evidence: Evidence | undefined;
  /** What the brief cites. */
  readonly cited: readonly CitationId[];
  /** The references of the source of the evidence. */
  readonly foundIn: readonly CitationId[];
  /**
   * Why a check is not possible, or what a result without evidence is based on: one clause. For a figure that differs only by
   * its words, what the source has: `"up to", not "at least"`. For another cell of a table, its unit: `in millions`. For one that
   * is not found as it is, how the source has it: `with "up to"`.
   */
  readonly reason?: string | undefined;
}

/** How many checks have each result. */
export type Counts = Readonly<Record<Outcome, number>>;

/** Counts the results of checks. */
export function countOutcomes(checks: readonly Pick<Check, "outcome">[]): Counts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const { outcome } of checks) counts[outcome]++;
  return counts;
}
