import { hasHan } from "@mineral-brief/schema/reading";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { noteMarks, type CitationMark } from "./citation-marks.ts";
import { wordsWithoutMarks } from "./clean-words.ts";
import { findCutMark } from "./cut-citation.ts";
import { groupNumberAtStart, startsFirstGroup } from "./group-names.ts";
import { haveDifferentLeads, readHeading, type Heading } from "./headings.ts";
import { isCertainLeadName } from "./lead-names.ts";
import { noteNeededMarks } from "./needed-marks.ts";
import { address } from "./source-entry.ts";
import { readSourceLine } from "./source-line/read-source-line.ts";
import { isSourceListHeading, readSources } from "./source-list.ts";
import { endOfLine, trimSpan, type Span } from "./spans.ts";
import type { Bullet, Section, Summary, Words } from "./summary.ts";
import { sentenceEnd } from "./sentence-end.ts";

export type Body = Pick<Summary, "leadHeading" | "lead" | "groups">;

/** A shorter last insight is never reported as cut off, in UTF-16 code units. */
const shortestCut = 24;
const shortestHanCut = 8;
/** The end of a sentence, or words in brackets: `… from Sangdong (South Korea)`. */
const isClosed = new RegExp(
  String.raw`(?:${sentenceEnd}|\u2026)[)\]\uFF09]?$|[(\uFF08][^()\uFF08\uFF09]{1,80}[)\uFF09]$`,
  "u",
);
/** What is before the name of a group: `### Group 1: Supply`. */
const headingSign = /^(?:#{1,6}|\*\*|【)$/;

const endsInAddress = new RegExp(String.raw`[\s,(]{0,3}<?${address.source}[>)]{0,2}$`, "u");

/** Returns the form in which a source is read below the headline, for a line such as `Reuters, 17 July 2025, https://…`. */
function asSourceLine(line: string): string | undefined {
  if (line.length > 300) return undefined;
  const words = line.replace(endsInAddress, "");
  const { source, published } = readSourceLine(words, 0) ?? {};
  if (source === undefined || published === undefined) return undefined;
  const rest = words.length < line.length ? ", and its address on the line below it" : "";
  return `\`${source.text}· ${published.text.replace("T", " ")}\` below the headline${rest}`;
}

/** Collects the sections of a body and their diagnostics. */
export class SectionList {
  readonly #source: string;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #sections: { readonly heading: Heading; readonly bullets: Bullet[] }[] = [];

  #leadAbove: Words | undefined;
  #isCertain = false;
  #hasLead = false;

  constructor(source: string, diagnostics: OffsetDiagnostic[], leadAbove: Words | undefined) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#leadAbove = leadAbove;
  }

  /** True if it has the heading of a lead or of a numbered group, so that the text is certainly a summary. */
  get isCertain(): boolean {
    return this.#isCertain;
  }

  get hasLead(): boolean {
    return this.#hasLead;
  }

  get isEmpty(): boolean {
    return this.#sections.length === 0;
  }

  open(heading: Heading): void {
    const continuesLead = this.#continuesLead(heading);
    const isSummed = continuesLead && this.#isSummary(heading);
    if (!isSummed && this.#startsAgain(heading))
      this.warn(
        "summary-restarts",
        "a second lead or a second `Group 1` starts here, but everything was read as one summary; if a second summary starts here, write its headline and source line above it",
        heading.start,
        heading.end,
      );
    if (continuesLead) {
      if (isSummed) this.#noteContinuedLead(heading);
      return;
    }
    this.#sections.push({ heading, bullets: [] });
    this.#hasLead ||= heading.kind === "lead";
    this.#isCertain ||= heading.kind === "lead" || this.#hasGroupNumber(heading);
    if (heading.umbrella !== undefined) this.#noteUmbrella(heading.umbrella);
  }

  /** Returns true if the last section has a title after a number of a form. */
  hasTitle(number: RegExp): boolean {
    const { start, title } = this.#sections.at(-1)?.heading ?? {};
    return (
      start !== undefined &&
      title !== undefined &&
      number.test(this.#source.slice(start, start + 8))
    );
  }

  #startsAgain(heading: Heading): boolean {
    if (heading.kind === "lead")
      return this.#sections.some((other) => other.heading.kind === "lead");
    return (
      startsFirstGroup(this.#source.slice(heading.start, heading.start + 40)) &&
      this.#sections.some((other) => this.#hasGroupNumber(other.heading))
    );
  }

  #hasGroupNumber({ start }: Heading): boolean {
    return groupNumberAtStart(this.#source.slice(start, start + 40)) !== undefined;
  }

  /** Returns true for a lead directly below one with another name: `Executive Summary`, then `Core Insights`. */
  #continuesLead({ kind, title }: Heading): boolean {
    const above = this.#sections.at(-1)?.heading;
    return (
      kind === "lead" &&
      above?.kind === "lead" &&
      haveDifferentLeads(above.title?.text ?? "", title?.text ?? "")
    );
  }

  /** Returns true if a lead or the one above it only sums up the other. */
  #isSummary({ title }: Heading): boolean {
    const above = this.#sections.at(-1)!.heading;
    return [above.title, title].some((name) => !isCertainLeadName(name?.text ?? ""));
  }

  /** True if the lead above the source line is not used yet. */
  get hasLeadAbove(): boolean {
    return this.#leadAbove !== undefined;
  }

  /** Opens a section if there is none yet: with the lead above the source line, or without a heading. */
  openFirst(at: number): void {
    if (!this.isEmpty) return;
    const title = this.#leadAbove;
    this.#leadAbove = undefined;
    if (title === undefined) this.open({ kind: "group", title, start: at, end: at });
    else this.open({ kind: "lead", title, start: title.start, end: title.end });
  }

  /** Adds the text between two offsets to the last section. */
  add(from: number, to: number, marks: readonly CitationMark[]): void {
    const trimmed = trimSpan(this.#source, from, to);
    const cut = findCutMark(this.#source, trimmed.start, trimmed.end);
    if (cut !== undefined) this.noteCutMark(cut, "statement");
    const span = cut === undefined ? trimmed : { start: trimmed.start, end: cut.start };
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
    noteNeededMarks(this.#source, span, marks, this.#diagnostics);
    const { start, end } = span;
    this.#sections.at(-1)!.bullets.push({ text, marks, start, end });
  }

  /** Reports a citation without its last bracket at the end of a statement or of the text. */
  noteCutMark({ text, start, end }: Words, what: "statement" | "text"): void {
    const message = `the ${what} ends inside a citation, \`${text}\`, which is not kept; more may be missing`;
    this.warn("citation-cut", message, start, end);
  }

  /** Reports text that is not in any section. Ignores white space. */
  skip(from: number, to: number): void {
    const { start, end } = trimSpan(this.#source, from, to);
    if (start === end || headingSign.test(this.#source.slice(start, Math.min(end, start + 8))))
      return;
    if (readHeading(this.#source, start, end)?.umbrella !== undefined)
      this.#noteUmbrella({ start, end });
    else {
      const count = this.#source.slice(start, end).match(/\n\s*/g)?.length ?? 0;
      const form = count === 0 ? asSourceLine(this.#source.slice(start, end)) : undefined;
      const advice =
        form === undefined
          ? "move it below a heading"
          : `if it is the source of the text, write ${form}`;
      this.warn(
        "text-not-kept",
        count === 0
          ? `this text is outside every section and is not kept; ${advice}`
          : `these ${count + 1} lines are outside every section and are not kept; write \` - \` before each that is an insight, below a heading`,
        start,
        end,
      );
    }
  }

  /** Reports a heading such as `Summary by Sections`, which has no bullets. */
  #noteUmbrella(span: Span): void {
    const message = "a heading above other headings is not kept";
    this.#diagnostics.push({ code: "text-not-kept", severity: "note", message, ...span });
  }

  #noteLeadAbove({ start, end }: Span): void {
    const message =
      "this heading is above the source line and the text below has its own headings, so it is not kept";
    this.#diagnostics.push({ code: "text-not-kept", severity: "note", message, start, end });
  }

  /** Reports the second name of a lead, unless the first one is directly above it. */
  #noteContinuedLead({ title, start, end }: Heading): void {
    if (this.#sections.at(-1)!.bullets.length === 0) return;
    this.#diagnostics.push({
      code: "text-not-kept",
      // `Core Insights` below `Executive Summary` is no title of a group.
      severity: isCertainLeadName(title?.text ?? "") ? "note" : "warning",
      message:
        "this heading names a lead, as the section above it does, so it is not kept and its insights were added to that section; write `Group 1: ` before it if it is the title of a group",
      start: title?.start ?? start,
      end: title?.end ?? end,
    });
  }

  #noteMovedLead({ title, start, end }: Heading): void {
    const message =
      "the lead comes first in an article, so it was moved before the sections above it";
    this.#diagnostics.push({
      code: "lead-moved",
      severity: "note",
      message,
      start: title?.start ?? start,
      end: title?.end ?? end,
    });
  }

  warn(code: string, message: string, from: number, to: number): void {
    const { start, end } = trimSpan(this.#source, from, to);
    this.#diagnostics.push({ code, severity: "warning", message, start, end });
  }

  noteNested({ start, end }: Span): void {
    const message = "a nested bullet was read as a separate insight";
    this.#diagnostics.push({ code: "text-nested-list", severity: "note", message, start, end });
  }

  /** Reports a text that ends after the dash before `start`. A group that ends there is reported as empty. */
  noteEmptyBullet(start: number): void {
    if (this.#sections.at(-1)!.bullets.length > 0)
      this.warn(
        "text-cut",
        "the text ends after the sign of a bullet, so it was probably cut off; more may be missing",
        start - 1,
        start,
      );
  }

  /**
   * Reports a text that ends inside a sentence: if other insights have citations, a last one without a citation and
   * without a full stop was probably cut off.
   */
  noteCut(end: number): void {
    const last = this.#sections.findLast(({ bullets }) => bullets.length > 0)?.bullets.at(-1);
    if (last === undefined || last.marks.length > 0) return;
    let cited = 0;
    let uncited = 0;
    for (const { bullets } of this.#sections)
      for (const { marks } of bullets)
        if (marks.length > 0) cited++;
        else uncited++;
    if (cited < uncited) return;
    if (trimSpan(this.#source, last.end, end).start < end || isClosed.test(last.text)) return;
    if (this.#isAboveSources(end)) return;
    if (last.text.length < (hasHan(last.text) ? shortestHanCut : shortestCut)) return;
    this.warn(
      "text-cut",
      "the text ends inside a sentence, so it was probably cut off; more may be missing",
      last.start,
      last.end,
    );
  }

  /** Returns true if the next line is that of a list of sources, so that the text has its end. */
  #isAboveSources(end: number): boolean {
    const { start } = trimSpan(this.#source, end, this.#source.length);
    const line = this.#source.slice(start, endOfLine(this.#source, start)).trimEnd();
    return isSourceListHeading(line) || readSources(line, start, false).length > 0;
  }

  /** Returns true if the first section has a title without a number, and all others are numbered as groups from 1. */
  #startsLikeLead(): boolean {
    const [first, ...others] = this.#sections;
    const heading = first?.heading;
    if (heading?.title === undefined || others.length === 0) return false;
    if (
      first!.bullets.length === 0 ||
      /\p{N}/u.test(this.#source.slice(heading.start, heading.end))
    )
      return false;
    return (
      startsFirstGroup(
        this.#source.slice(others[0]!.heading.start, others[0]!.heading.start + 40),
      ) && others.every((other) => this.#hasGroupNumber(other.heading))
    );
  }

  #readFirstAsLead(): void {
    const [{ heading, bullets }] = this.#sections as [{ heading: Heading; bullets: Bullet[] }];
    this.#sections[0] = { heading: { ...heading, kind: "lead" }, bullets };
    const { start, end } = heading.title!;
    this.warn(
      "text-not-kept",
      "this heading has no number and the groups below it have, so its insights were read as the core insights and its words are not kept; write `Group 1: ` before it if it is the title of a group",
      start,
      end,
    );
  }

  toBody(): Body {
    if (this.#leadAbove !== undefined) this.#noteLeadAbove(this.#leadAbove);
    if (!this.hasLead && this.#startsLikeLead()) this.#readFirstAsLead();
    const leadAt = this.#sections.findIndex(({ heading }) => heading.kind === "lead");
    const lead = this.#sections[leadAt];
    const groups = this.#sections.filter((_, index) => index !== leadAt);
    if (leadAt > 0) this.#noteMovedLead(lead!.heading);
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
