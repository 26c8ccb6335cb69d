import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { noteMarks, numbersOf, type CitationMark } from "./citation-marks.ts";
import { wordsWithoutMarks } from "./clean-words.ts";
import { readHeading, type Heading } from "./headings.ts";
import { trimSpan, type Span } from "./spans.ts";
import type { Bullet, Section, Summary } from "./summary.ts";

export type Body = Pick<Summary, "leadHeading" | "lead" | "groups">;

/** Collects the sections of a body and their diagnostics. */
export class SectionList {
  readonly #source: string;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #sections: { readonly heading: Heading; readonly bullets: Bullet[] }[] = [];

  constructor(source: string, diagnostics: OffsetDiagnostic[]) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  get isEmpty(): boolean {
    return this.#sections.length === 0;
  }

  open(heading: Heading): void {
    this.#sections.push({ heading, bullets: [] });
    if (heading.umbrella !== undefined) this.#noteUmbrella(heading.umbrella);
  }

  /** Opens a section without a heading if there is none yet. */
  openFirst(at: number): void {
    if (this.isEmpty) this.open({ kind: "group", title: undefined, start: at, end: at });
  }

  /** Adds the text between two offsets to the last section. */
  add(from: number, to: number, marks: readonly CitationMark[]): void {
    const span = trimSpan(this.#source, from, to);
    const text = wordsWithoutMarks(this.#source, span.start, span.end, marks);
    if (text === "") {
      if (marks.length > 0)
        this.warn(
          "text-not-kept",
          "citations without a statement before them are not kept",
          span.start,
          span.end,
        );
      return;
    }
    for (const note of noteMarks(this.#source, marks)) this.#diagnostics.push(note);
    const { start, end } = span;
    this.#sections.at(-1)!.bullets.push({ text, citations: numbersOf(marks), marks, start, end });
  }

  /** Reports a stretch that belongs to no section; one of white space is nothing. */
  leaveOut(from: number, to: number): void {
    const { start, end } = trimSpan(this.#source, from, to);
    if (start === end) return;
    if (readHeading(this.#source, start, end)?.umbrella !== undefined)
      this.#noteUmbrella({ start, end });
    else
      this.warn(
        "text-not-kept",
        "this text is outside every section and is not kept; move it below a heading",
        start,
        end,
      );
  }

  /** `Summary by Sections` says nothing itself, and holds no bullets. */
  #noteUmbrella(span: Span): void {
    const message = "a heading above other headings is not kept";
    this.#diagnostics.push({ code: "text-not-kept", severity: "note", message, ...span });
  }

  warn(code: string, message: string, from: number, to: number): void {
    const { start, end } = trimSpan(this.#source, from, to);
    this.#diagnostics.push({ code, severity: "warning", message, start, end });
  }

  toBody(): Body {
    const leadAt = this.#sections.findIndex(({ heading }) => heading.kind === "lead");
    const lead = this.#sections[leadAt];
    const groups = this.#sections.filter((_, index) => index !== leadAt);
    return {
      leadHeading: lead?.heading.title,
      lead: lead?.bullets ?? [],
      groups: groups.map(({ heading, bullets }): Section => {
        const end = bullets.at(-1)?.end ?? heading.end;
        if (bullets.length === 0)
          this.warn("group-empty", "this group has no insights", heading.start, heading.end);
        return { title: heading.title, bullets, start: heading.start, end };
      }),
    };
  }
}
