import type { TextEdit } from "./text-edit.ts";
import type { TextFix } from "./text-fix.ts";

/** The result of `fixText`. Every fix is in one of its three lists. */
export interface FixedText<Fix extends TextFix = TextFix> {
  /** The fixed text; the same as the source if no fix was applied. */
  readonly text: string;
  /** The changes of the text, in the order of the text. */
  readonly textEdits: readonly TextEdit[];
  readonly applied: readonly Fix[];
  /** Fixes that the text has no place for, or that would change other values too. */
  readonly skipped: readonly Fix[];
  /** Fixes of a value that another fix has changed. Lint the new text to see if they are still needed. */
  readonly overlapping: readonly Fix[];
}
