import type { Position, Range, TextRepair } from "@mineral-brief/formats";
import type { Issue } from "@mineral-brief/schema";
import type { Edit } from "@mineral-brief/schema/lint";

/** A severity, or `off` to hide findings. */
export type Level = "off" | Issue["severity"];

/** A finding with its range in a text. */
export interface Finding {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
  /** The first of two equal values or keys, if the finding is about the second one. The message states it too. */
  readonly first?: Position | undefined;
  /** Where the missing key of an article belongs, if the range is elsewhere. Comments there ignore the finding too. */
  readonly insertAt?: Range | undefined;
  /** Where the value starts, if the range is words on a later line of it. Comments there ignore the finding too. */
  readonly valueStart?: Position | undefined;
  /** Path in the article; undefined for a finding about the text, such as a syntax error. */
  readonly path?: Issue["path"] | undefined;
  /** Index of the article in the text, from 0; undefined if the text contains one. */
  readonly document?: number | undefined;
  readonly suggestion?: string | undefined;
  /** Edits of the article that fix it; undefined if there is no automatic fix. */
  readonly articleEdits?: readonly Edit[] | undefined;
  /** Edits of the article that are probably right, for a person to confirm; undefined if there are none. */
  readonly suggestedEdits?: readonly Edit[] | undefined;
  /** What these edits do, as an instruction; undefined to derive it from the edits. */
  readonly fixTitle?: string | undefined;
  /** The change of the text that repairs a syntax error; undefined if there is none. */
  readonly repair?: TextRepair | undefined;
}

/** Compares findings by where they start in the text. */
export function byPosition(left: Pick<Finding, "range">, right: Pick<Finding, "range">): number {
  return left.range.start.offset - right.range.start.offset;
}
