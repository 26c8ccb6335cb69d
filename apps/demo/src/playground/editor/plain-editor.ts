import type { TextEdit } from "@mineral-brief/formats/fix";
import type { TextEditor } from "./text-editor.ts";

/** A text area: until the editor of code has loaded, and instead of it if it cannot load. */
export class PlainEditor implements TextEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #onChange: () => void;
  /** A text area forgets its history when a script changes its text. */
  #earlier: string[] = [];
  #later: string[] = [];

  constructor(field: HTMLTextAreaElement, onChange: () => void) {
    this.#field = field;
    this.#onChange = onChange;
    field.addEventListener("input", () => {
      this.#later = [];
      onChange();
    });
  }

  get text(): string {
    return this.#field.value;
  }

  get selection(): { readonly start: number; readonly end: number } {
    return { start: this.#field.selectionStart, end: this.#field.selectionEnd };
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#field;
  }

  get canUndo(): boolean {
    return this.#earlier.length > 0;
  }

  get canRedo(): boolean {
    return this.#later.length > 0;
  }

  open(text: string): void {
    this.#earlier.push(this.text);
    this.#later = [];
    this.#replace(text);
  }

  change(edits: readonly TextEdit[]): void {
    let { text } = this;
    for (const { start, end, text: added } of edits.toSorted((a, b) => b.start - a.start))
      text = text.slice(0, start) + added + text.slice(end);
    this.open(text);
  }

  undo(): void {
    const before = this.#earlier.pop();
    if (before === undefined) return;
    this.#later.push(this.text);
    this.#replace(before);
  }

  redo(): void {
    const next = this.#later.pop();
    if (next === undefined) return;
    this.#earlier.push(this.text);
    this.#replace(next);
  }

  #replace(text: string): void {
    this.#field.value = text;
    this.#onChange();
  }

  setFormat(): void {
    // A text area has one style.
  }

  mark(): void {
    // The list of findings shows them.
  }

  select(start: number, end: number): void {
    // Focus scrolls to the selection.
    this.#field.blur();
    this.#field.setSelectionRange(start, end);
    this.#field.focus();
  }
}
