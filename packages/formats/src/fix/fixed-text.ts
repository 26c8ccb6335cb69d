import type { TextEdit } from "./text-edit.ts";
import type { TextFix } from "./text-fix.ts";

/** What came of fixing a text. Every fix is in one of its three lists. */
export interface FixedText<Fix extends TextFix = TextFix> {
  /** The same text where nothing was fixed. */
  readonly text: string;
  /** What was done to the text, in its order. */
  readonly textEdits: readonly TextEdit[];
  readonly applied: readonly Fix[];
  /** Those that the text has no place for, or that would change something else as well. */
  readonly skipped: readonly Fix[];
  /** Those at a place that another one has changed: they may come up again in the text as it is now. */
  readonly waiting: readonly Fix[];
}
