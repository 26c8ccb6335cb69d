import type { TextEdit } from "@mineral-brief/formats/fix";
import type { OnChange, TextEditor } from "./text-editor.ts";

/** A text area: until the editor of code has loaded, and instead of it if it cannot load. */
export class PlainEditor implements TextEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #onChange: OnChange;
  /** A text area forgets its history when a script changes its text. */
  #earlier: string[] = [];
  #later: string[] = [];

  constructor(field: HTMLTextAreaElement, onChange: OnChange) {
    this.#field = field;
    this.#onChange = onChange;
    let isReplaced = false;
    field.addEventListener("beforeinput", () => {
      const { start, end } = this.selection;
      isReplaced = (this.text.slice(0, start) + this.text.slice(end)).trim() === "";
    });
    field.addEventListener("input", () => {
      this.#later = [];
      onChange(isReplaced);
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
    this.#set(text, true);
  }

  change(edits: readonly TextEdit[]): void {
    let { text } = this;
    for (const { start, end, text: added } of edits.toSorted((a, b) => b.start - a.start))
      text = text.slice(0, start) + added + text.slice(end);
    this.#set(text, false);
  }

  #set(text: string, isReplaced: boolean): void {
    this.#earlier.push(this.text);
    this.#later = [];
    this.#show(text, isReplaced);
  }

  undo(): void {
    const before = this.#earlier.pop();
    if (before === undefined) return;
    this.#later.push(this.text);
    this.#show(before, true);
  }

  redo(): void {
    const next = this.#later.pop();
    if (next === undefined) return;
    this.#earlier.push(this.text);
    this.#show(next, true);
  }

  #show(text: string, isReplaced: boolean): void {
    this.#field.value = text;
    this.#onChange(isReplaced);
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
