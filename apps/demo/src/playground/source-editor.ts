import type { LocatedFinding } from "./worker-methods.ts";

/** Longer texts have no line numbers, which would be slow. */
const maximum = { lines: 4000, characters: 200_000 };

/** A textarea with line numbers. An element below it has the same lines with the same wrapping, each with its number. */
export class SourceEditor {
  readonly #field: HTMLTextAreaElement;
  readonly #lines: HTMLElement;
  readonly #frame: HTMLElement;
  #shown: readonly string[] = [];

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#field = frame.querySelector("textarea")!;
    this.#lines = frame.querySelector(".lines")!;
    this.#field.addEventListener("input", () => this.#updateLines());
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.#frame.scrollTop = 0;
    this.#updateLines();
  }

  /** Highlights the first line of each finding. */
  mark(findings: readonly LocatedFinding[]): void {
    for (const line of this.#lines.querySelectorAll("[data-severity]"))
      line.removeAttribute("data-severity");
    for (const { line, severity } of findings.toReversed())
      this.#lines.children[line - 1]?.setAttribute("data-severity", severity);
  }

  /** Selects a range and scrolls to its line. Offsets count UTF-16 code units from 0; lines count from 1. */
  select(start: number, end: number, line: number): void {
    const shown = this.#lines.children[line - 1];
    this.#field.blur();
    this.#field.setSelectionRange(start, end);
    // If there are no line numbers, the textarea scrolls by itself, and focus scrolls to the selection.
    this.#field.focus({ preventScroll: shown !== undefined });
    shown?.scrollIntoView({ block: "center" });
  }

  #updateLines(): void {
    const { value } = this.#field;
    const lines = value.length > maximum.characters ? [] : value.split("\n");
    const isLong = lines.length === 0 || lines.length > maximum.lines;
    this.#frame.classList.toggle("long", isLong);
    this.#showLines(isLong ? [] : lines);
  }

  /** Replaces only the lines between the first and the last difference. */
  #showLines(lines: readonly string[]): void {
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
