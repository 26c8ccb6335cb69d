import type { PlacedFinding } from "./replies.ts";

/** Above this, line numbers would cost more than they help. */
const longest = { lines: 4000, characters: 200_000 };

/** A text field with line numbers: behind it lie the same lines, broken alike, each with its number. */
export class LineEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #lines: HTMLElement;
  readonly #frame: HTMLElement;
  #shown: readonly string[] = [];

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#field = frame.querySelector("textarea")!;
    this.#lines = frame.querySelector(".lines")!;
    this.#field.addEventListener("input", () => this.#number());
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.#frame.scrollTop = 0;
    this.#number();
  }

  /** Tints the lines that findings begin in. */
  mark(findings: readonly PlacedFinding[]): void {
    for (const line of this.#lines.querySelectorAll("[data-severity]"))
      line.removeAttribute("data-severity");
    for (const { line, severity } of findings.toReversed())
      this.#lines.children[line - 1]?.setAttribute("data-severity", severity);
  }

  /** Selects a range, in UTF-16 code units from 0, and brings its line into view. */
  select(start: number, end: number, line: number): void {
    const shown = this.#lines.children[line - 1];
    this.#field.blur();
    this.#field.setSelectionRange(start, end);
    // Focus scrolls to the selection where the field scrolls by itself.
    this.#field.focus({ preventScroll: shown !== undefined });
    shown?.scrollIntoView({ block: "center" });
  }

  #number(): void {
    const { value } = this.#field;
    const lines = value.length > longest.characters ? [] : value.split("\n");
    const isLong = lines.length === 0 || lines.length > longest.lines;
    this.#frame.classList.toggle("long", isLong);
    this.#show(isLong ? [] : lines);
  }

  /** Changes only the lines between the first and the last that differ. */
  #show(lines: readonly string[]): void {
    const before = this.#shown;
    const most = Math.min(lines.length, before.length);
    let first = 0;
    while (first < most && lines[first] === before[first]) first++;
    let tail = 0;
    while (tail < most - first && lines.at(-1 - tail) === before.at(-1 - tail)) tail++;
    const old = [...this.#lines.children].slice(first, before.length - tail);
    const next = this.#lines.children[before.length - tail] ?? null;
    for (const line of old) line.remove();
    for (const line of lines.slice(first, lines.length - tail)) {
      const shown = document.createElement("div");
      shown.textContent = line;
      this.#lines.insertBefore(shown, next);
    }
    this.#shown = lines;
  }
}
