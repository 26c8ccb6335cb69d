import type { OffsetEdit } from "./repaired-text.ts";

/** What is wrong in a YAML text, for its author. The caller knows the range if it has none. */
export interface YamlExplanation {
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  /** The change that the message proposes. The caller reads the changed text to see if it is one. */
  readonly edit?: OffsetEdit | undefined;
  /** The same, for a change in several places. */
  readonly edits?: readonly OffsetEdit[] | undefined;
  /** What the change does, as in `TextRepair`. */
  readonly title?: string | undefined;
  /** Whether the change cannot change the meaning, as in `TextRepair`. */
  readonly isSafe?: boolean | undefined;
  /** The end of the lines whose errors it explains too, if they are more than its own. */
  readonly coveredEnd?: number | undefined;
}
