import type { TextEdit } from "@mineral-brief/formats/fix";

/** A change that an editor offers. */
export interface TextAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Is called between readings of a text, so that a server can answer other requests. Throws to stop the work. */
export type Pause = () => Promise<void>;

export const noPause: Pause = () => Promise.resolve();
