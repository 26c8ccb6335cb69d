import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import { citationMark, noteMarks, readMark, type CitationMark } from "./citation-marks.ts";
import { cleanWords, wordsWithoutMarks } from "./clean-words.ts";
import { findHeadingAtEnd, headingLimit, readHeading, type Heading } from "./headings.ts";
import type { Bullet, Section, Summary, Words } from "./summary.ts";

export type Body = Pick<Summary, "leadHeading" | "lead" | "groups">;

// One pass over the body, from one of these to the next.
const tokens = new RegExp(
  [
    `(?<mark>${citationMark.source})`,
    String.raw`(?<=^|\s)(?<dash>[-•](?=\s|$))`,
    String.raw`(?<=^|[\s\]】.。])(?<group>(?:Group|Группа)\s{1,3}[0-9]{1,3}|第[0-9一二三四五六七八九十]{1,3}组)(?<colon>\s?[:\uFF1A]\s?|(?=\s{1,3}-\s|\s*$))`,
  ].join("|"),
  "gu",
);

/**
 * Reads the body of a summary: sections of bullets, each closed by its citations.
 *
 * ` - ` opens a bullet only behind a heading, behind a closing citation or at the start of a line;
 * anywhere else it is text. In a body without any citation it does before a capital letter.
 */
export function readBody(
  source: string,
  start: number,
  end: number,
  diagnostics: OffsetDiagnostic[],
): Body {
  return new BodyReader(source, start, end, diagnostics).read();
}

interface OpenSection {
  readonly heading: Heading;
  readonly bullets: Bullet[];
}

interface OpenBullet {
  readonly start: number;
  readonly marks: CitationMark[];
  /** Behind the last citation and its full stop. */
  closedAt?: number;
}

class BodyReader {
  readonly #source: string;
  readonly #end: number;
  readonly #diagnostics: OffsetDiagnostic[];
  readonly #cited: boolean;
  readonly #sections: OpenSection[] = [];
  /** Where a heading may have begun: the start of the body, or behind `Group 2:`. */
  #headingFrom: number | undefined;
  #groupFrom: number | undefined;
  #bullet: OpenBullet | undefined;
  #guessed: { start: number; end: number } | undefined;

  constructor(source: string, start: number, end: number, diagnostics: OffsetDiagnostic[]) {
    this.#source = source;
    this.#end = end;
    this.#diagnostics = diagnostics;
    this.#cited = citationMark.test(source.slice(start, end));
    this.#headingFrom = start;
  }

  read(): Body {
    const pattern = new RegExp(tokens);
    pattern.lastIndex = this.#headingFrom ?? 0;
    for (
      let match = pattern.exec(this.#source);
      match !== null && match.index < this.#end;
      match = pattern.exec(this.#source)
    ) {
      const { mark, group, colon } = match.groups ?? {};
      const at = match.index;
      if (mark !== undefined) this.#readMark(mark, at);
      else if (group !== undefined)
        this.#readGroup(at, at + group.length + (colon?.length ?? 0), colon?.trim() !== "");
      else this.#readDash(at);
    }
    this.#finish();
    return this.#body();
  }

  #readMark(text: string, at: number): void {
    const mark = readMark(text, at);
    if (mark === undefined) return;
    // Text with a citation but no dash before it is an insight all the same.
    if (this.#bullet === undefined) {
      const from = this.#headingFrom ?? at;
      if (!this.#isBlank(from, at))
        this.#warn(
          "text-separators-guessed",
          "no ` - ` stands before this statement, so all from here to its citation was read as one insight",
          from,
          at,
        );
      this.#openSection({
        kind: "group",
        title: undefined,
        start: this.#groupFrom ?? from,
        end: from,
      });
      this.#bullet = { start: from, marks: [] };
    }
    this.#bullet.marks.push(mark);
    const stop = /^[.。](?=\s|$)|^。/u.exec(this.#source.slice(mark.end, mark.end + 2))?.[0] ?? "";
    this.#bullet.closedAt = mark.end + stop.length;
  }

  #readGroup(at: number, behind: number, withColon: boolean): void {
    // `Group 2 -` is a heading only where one can stand; `Group 2:` always is.
    if (
      !withColon &&
      this.#bullet !== undefined &&
      !this.#isClosedBefore(at) &&
      !this.#endsSentence(at)
    )
      return;
    this.#closeBullet(at);
    this.#closeEmptyHeading(at);
    this.#groupFrom = at;
    this.#headingFrom = behind;
  }

  #readDash(at: number): void {
    if (this.#bullet === undefined) {
      this.#readFirstDash(at);
      return;
    }
    const { closedAt } = this.#bullet;
    if (closedAt === undefined) {
      this.#readDashInUncitedText(at, this.#bullet.start);
    } else if (this.#isBlank(closedAt, at)) {
      this.#nextBullet(closedAt, at);
    } else {
      const heading = readHeading(this.#source, closedAt, at);
      if (heading !== undefined) this.#nextSection(closedAt, heading, at);
      else if (this.#startsLine(at)) this.#nextBullet(at, at);
      else this.#noteNestedList(at);
    }
  }

  /** The first ` - ` of the body, or the first behind `Group 2:`. */
  #readFirstDash(at: number): void {
    const from = this.#headingFrom!;
    const group = this.#groupFrom;
    if (group !== undefined) {
      const text = cleanWords(this.#source.slice(from, at));
      this.#openSection({
        kind: "group",
        title: text === "" ? undefined : this.#words(from, at),
        start: group,
        end: at,
      });
    } else {
      const heading = readHeading(this.#source, from, at);
      if (heading === undefined && !this.#isBlank(from, at)) return;
      this.#openSection(heading ?? { kind: "group", title: undefined, start: from, end: at });
    }
    this.#bullet = { start: at + 1, marks: [] };
  }

  #readDashInUncitedText(at: number, start: number): void {
    const heading = findHeadingAtEnd(this.#source, start, at);
    if (heading !== undefined) {
      this.#nextSection(heading.start, heading, at);
    } else if (this.#startsLine(at)) {
      this.#nextBullet(at, at);
    } else if (!this.#cited && this.#standsBeforeCapital(at)) {
      this.#guessed ??= { start: at, end: at + 1 };
      this.#nextBullet(at, at);
    } else {
      this.#noteNestedList(at);
    }
  }

  #nextBullet(closeAt: number, dash: number): void {
    this.#closeBullet(closeAt);
    this.#bullet = { start: dash + 1, marks: [] };
  }

  #nextSection(closeAt: number, heading: Heading, dash: number): void {
    this.#closeBullet(closeAt);
    this.#openSection(heading);
    this.#bullet = { start: dash + 1, marks: [] };
  }

  #openSection(heading: Heading): void {
    this.#sections.push({ heading, bullets: [] });
    this.#headingFrom = undefined;
    this.#groupFrom = undefined;
  }

  #closeBullet(end: number): void {
    const bullet = this.#bullet;
    this.#bullet = undefined;
    if (bullet === undefined) return;
    const text = wordsWithoutMarks(this.#source, bullet.start, end, bullet.marks);
    const { start, end: trimmedEnd } = this.#trim(bullet.start, end);
    const section = this.#sections.at(-1)!;
    if (text === "") {
      if (bullet.marks.length > 0)
        this.#warn(
          "text-not-kept",
          "citations without a statement before them are not kept",
          start,
          trimmedEnd,
        );
      return;
    }
    const citations = [...new Set(bullet.marks.flatMap((mark) => mark.numbers))];
    this.#diagnostics.push(...noteMarks(this.#source, bullet.marks));
    section.bullets.push({ text, citations, start, end: trimmedEnd });
  }

  /** A heading that no bullet followed: `Group 2: Price Reaction Group 3: ...` */
  #closeEmptyHeading(at: number): void {
    const from = this.#headingFrom;
    if (from === undefined) return;
    if (this.#groupFrom !== undefined) {
      const title = this.#isBlank(from, at) ? undefined : this.#words(from, at);
      this.#openSection({ kind: "group", title, start: this.#groupFrom, end: at });
    } else if (!this.#isBlank(from, at)) {
      const heading = readHeading(this.#source, from, at);
      if (heading === undefined) this.#notKept(from, at);
      else this.#openSection(heading);
    }
  }

  #finish(): void {
    const end = this.#readCutCitation();
    if (this.#bullet !== undefined) this.#closeBullet(end);
    else if (this.#groupFrom !== undefined) this.#closeEmptyHeading(end);
    else if (this.#headingFrom !== undefined && !this.#isBlank(this.#headingFrom, end)) {
      this.#warn(
        "text-no-sections",
        "no sections found: a summary has a heading such as `Core Insights`, then ` - ` before each bullet; this text is not kept",
        this.#headingFrom,
        end,
      );
    }
    if (this.#guessed !== undefined) {
      this.#warn(
        "text-separators-guessed",
        "no citation closes a bullet here, so ` - ` before a capital letter was read as the next bullet",
        this.#guessed.start,
        this.#guessed.end,
      );
    }
  }

  /** A text that ends inside `[1` was cut off; gives the end of what is whole. */
  #readCutCitation(): number {
    const from = Math.max(this.#end - 40, 0);
    const cut = /\s*[[【][0-9\s,–-]*$/u.exec(this.#source.slice(from, this.#end));
    if (cut === null) return this.#end;
    const start = from + cut.index;
    this.#warn(
      "citation-cut",
      `the text ends inside a citation, \`${cut[0].trim()}\`, which is not kept; more may be missing`,
      start,
      this.#end,
    );
    return start;
  }

  #body(): Body {
    const leadAt = this.#sections.findIndex(({ heading }) => heading.kind === "lead");
    const lead = this.#sections[leadAt];
    const groups = this.#sections.filter((_, index) => index !== leadAt);
    return {
      leadHeading: lead?.heading.title,
      lead: lead?.bullets ?? [],
      groups: groups.map(({ heading, bullets }): Section => {
        const end = bullets.at(-1)?.end ?? heading.end;
        if (bullets.length === 0)
          this.#warn("group-empty", "this group has no insights", heading.start, heading.end);
        return { title: heading.title, bullets, start: heading.start, end };
      }),
    };
  }

  #noteNestedList(at: number): void {
    if (!/[:\uFF1A](?:\*\*)?\s*$/u.test(this.#source.slice(Math.max(0, at - 8), at))) return;
    this.#warn(
      "text-nested-list",
      "this may be a list inside an insight; it was kept as text, since no citation closes its items",
      at,
      at + 1,
    );
  }

  #notKept(from: number, to: number): void {
    const { start, end } = this.#trim(from, to);
    this.#warn(
      "text-not-kept",
      "this text stands outside every section and is not kept",
      start,
      end,
    );
  }

  #warn(code: string, message: string, start: number, end: number): void {
    const trimmed = this.#trim(start, end);
    this.#diagnostics.push({ code, severity: "warning", message, ...trimmed });
  }

  #words(from: number, to: number): Words {
    return { text: cleanWords(this.#source.slice(from, to)), ...this.#trim(from, to) };
  }

  #trim(from: number, to: number): { start: number; end: number } {
    let start = from;
    let end = to;
    while (start < end && isSpace(this.#source, start)) start++;
    while (end > start && isSpace(this.#source, end - 1)) end--;
    return { start, end };
  }

  #isBlank(from: number, to: number): boolean {
    return to - from <= headingLimit && this.#source.slice(from, to).trim() === "";
  }

  #isClosedBefore(at: number): boolean {
    return this.#bullet?.closedAt !== undefined && this.#isBlank(this.#bullet.closedAt, at);
  }

  #endsSentence(at: number): boolean {
    return /[.。!?\uFF01\uFF1F]\s*$/u.test(this.#source.slice(Math.max(0, at - 4), at));
  }

  #startsLine(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && (this.#source[before] === " " || this.#source[before] === "\t")) before--;
    return before < 0 || this.#source[before] === "\n";
  }

  #standsBeforeCapital(at: number): boolean {
    return /^\s+(?:\*\*)?[\p{Lu}\p{Lo}]/u.test(this.#source.slice(at + 1, at + 8));
  }
}

function isSpace(source: string, at: number): boolean {
  return /\s/.test(source[at]!);
}
