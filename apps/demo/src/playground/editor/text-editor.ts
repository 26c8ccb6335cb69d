import type { TextEdit } from "@mineral-brief/formats/fix";
import type { LocatedFinding, TextPart } from "../worker-methods.ts";

/** What an editor shows in a text that was checked. */
export interface Marks {
  readonly findings: readonly LocatedFinding[];
  /** What each part of a pasted text was taken as. Empty for formats with keys. */
  readonly parts: readonly TextPart[];
}

/**
 * Receives each change of the text. `isReplaced` is true if the change replaced all words of the text, as another text
 * does, and its undo.
 */
export type OnChange = (isReplaced: boolean) => void;

/** The field that holds the text: a text area, or an editor of code once that has loaded. */
export interface TextEditor {
  readonly text: string;
  /** The selected range. */
  readonly selection: { readonly start: number; readonly end: number };
  readonly hasFocus: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Replaces the complete text, in a step of its own that `undo` takes back. */
  open(text: string): void;
  /** Makes edits that do not overlap, in a step of their own that `undo` takes back. */
  change(edits: readonly TextEdit[]): void;
  undo(): void;
  redo(): void;
  /** Highlights the text as a format. */
  setFormat(format: string): void;
  /** Shows findings and parts of the current text. */
  mark(marks: Marks): void;
  /** Selects a range, scrolls to it and moves the focus there. */
  select(start: number, end: number): void;
}
