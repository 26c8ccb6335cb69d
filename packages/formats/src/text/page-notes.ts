import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { Line } from "./read-lines.ts";
import type { Span } from "./spans.ts";
import { mayBeDate } from "./stated-date.ts";

/** More removed lines above a headline may be another part of the page. */
const mostResidue = 4;

/** Reports what a text has beside its summaries, and what was guessed. */
export class PageNotes {
  readonly #source: string;
  readonly diagnostics: OffsetDiagnostic[];
  /**
   * What is between the sections of a summary and not part of its text: sources and lists of sources, datelines, and a headline
   * with a label.
   */
  readonly gaps: Span[] = [];
  /** Where the removed lines of a page's interface start. */
  #residue: ReadonlySet<number> | undefined;

  constructor(source: string, diagnostics: OffsetDiagnostic[]) {
    this.#source = source;
    this.diagnostics = diagnostics;
  }

  /** Returns true if the lines between two others are empty only because lines of a page's interface were removed. */
  isOnlyResidue({ start, end }: Span): boolean {
    const parts = this.#source.slice(start, end).split("\n", mostResidue + 2);
    const lines = parts.slice(1, -1);
    if (lines.length === 0 || lines.length > mostResidue - 1) return false;
    const residue = (this.#residue ??= new Set(
      this.diagnostics.flatMap((note) => (note.code === "interface-residue" ? [note.start] : [])),
    ));
    let at = start + parts[0]!.length + 1;
    return lines.every((line) => {
      const from = at;
      at += line.length + 1;
      for (let offset = from; offset < at; offset++) if (residue.has(offset)) return true;
      return false;
    });
  }

  /**
   * Reports lines above a text that are not kept: neighbours once, and each line that may be a date. `mayBeTitle` if no other
   * line is the headline.
   */
  skip(lines: readonly Line[], mayBeTitle = false): void {
    for (let at = 0; at < lines.length;) {
      const first = lines[at++]!;
      let last = first;
      let count = 1;
      const isDate = mayBeDate(first.text);
      while (
        !isDate &&
        at < lines.length &&
        this.#areNeighbours(last, lines[at]!) &&
        !mayBeDate(lines[at]!.text)
      ) {
        last = lines[at++]!;
        count++;
      }
      this.warn(
        "text-not-kept",
        (count === 1
          ? "this line was not read as a headline or a topic, and is not kept"
          : `these ${count} lines were not read as headlines or topics, and are not kept`) +
          (isDate
            ? "; if it is the date, write it like `2025-11-05`"
            : mayBeTitle
              ? "; write `Headline: ` before the headline"
              : ""),
        { start: first.start, end: last.end },
      );
    }
  }

  /** Returns true if only white space and the signs of a heading are between two lines. */
  #areNeighbours({ end }: Line, { start }: Line): boolean {
    return start >= end && /^[\s#]*$/.test(this.#source.slice(end, start));
  }

  /** Reports lines above a headline that were read as topics, although they have no label. */
  noteTopics([first, ...others]: readonly Line[]): void {
    const message =
      others.length === 0
        ? "this line above the headline was read as a topic"
        : `this line and ${others.length} more above the headline were read as topics`;
    const { start, end } = first!;
    this.diagnostics.push({
      code: "topics-guessed",
      severity: "note",
      message: `${message}; write topics after \`Topics: \`, and delete other lines`,
      start,
      end,
    });
  }

  warn(code: string, message: string, { start, end }: Span): void {
    this.diagnostics.push({ code, severity: "warning", message, start, end });
  }
}
