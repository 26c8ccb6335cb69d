import { startOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import {
  bodyLinesIn,
  endOfSentencesBelow,
  indentAt,
  isCitedLine,
  labelledLines,
  mayBeInsight,
  startsRemark,
  startsStatement,
  startsWithCitation,
  type BodyLine,
} from "./body-lines.ts";
import {
  layOutBody,
  precedesCapital,
  precedesName,
  type BodyLayout,
  type LaidOutToken,
} from "./body-layout.ts";
import {
  reportGuesses,
  reportJoinedLine,
  reportNestedList,
  type BodyGuesses,
} from "./body-guesses.ts";
import { possibleMark, type CitationMark } from "./citation-marks.ts";
import { findCutCitation } from "./cut-citation.ts";
import {
  findHeadingAtEnd,
  isCapitals,
  readGroupHeading,
  readHeading,
  type Heading,
} from "./headings.ts";
import { smallItem } from "./bullet-signs.ts";
import { LineBreaks } from "./line-breaks.ts";
import { isOrdinalAt } from "./ordinals.ts";
import { PlainLineReader } from "./plain-lines.ts";
import { SectionList, type Body } from "./section-list.ts";
import { endOfLine, isBlank, isBlankLineAbove, isSpace, trimSpan, type Span } from "./spans.ts";
import type { Words } from "./summary.ts";
import type { BreakToken, DashToken, GroupToken, NamedToken } from "./token.ts";
import { findTokens } from "./tokens.ts";
import { endsSentence } from "./sentence-end.ts";
import { WrappedStatements } from "./wrapped-statements.ts";

/**
 * Reads the body of a summary: sections of bullets, each closed by its citations.
 *
 * ` - ` opens a bullet only after a heading, after a closing citation or at the start of a line. Anywhere else it is
 * text. In a body without citations it also opens a bullet before a capital letter.
 *
 * `leadAbove` is the name of a lead above the source line. It is the heading of a body that starts without one.
 */
export function readBody(
  source: string,
  span: Span,
  diagnostics: OffsetDiagnostic[],
  leadAbove?: Words,
): Body {
  return new BodyReader(source, span, diagnostics, leadAbove).read();
}

/** Text that is not in a bullet yet: a heading, or text that the form does not have. */
interface Loose {
  readonly from: number;
  /** The offset of `Group 2` if the text begins with it; `from` is then the offset after it. */
  readonly group: number | undefined;
  /** The start of its last line, and of the line before that. */
  lineFrom: number;
  lineBefore: number;
  /** True if its last line continues the one above, although it starts with a capital letter or a figure. */
  isWrapped: boolean;
  /** True if it is directly below a statement without a sign before it. */
  readonly followsText: boolean;
}

interface OpenBullet {
  readonly start: number;
  readonly marks: CitationMark[];
  /** The offset after the last citation and its full stop. */
  closedAt?: number;
}

/** `(preliminary)` after the citations of a bullet. */
const remark = /^\s*[(\uFF08][^()\uFF08\uFF09\n]{1,80}[)\uFF09][.\u3002]?\s*$/u;
const longestRemark = 90;
/** `2. Supply`, `2.Supply`, `2) Supply`, `b) Supply`, `(b) Supply` */
const itemOfHeading = new RegExp(
  String.raw`^(?:[0-9]{1,2}\.(?:\s|\p{Lu}\p{L})|[0-9]{1,2}\)\s|${smallItem})`,
  "u",
);
const hanNumber = /^[一二三四五六七八九十]{1,3}、/;
class BodyReader {
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  readonly #layout: BodyLayout;
  readonly #breaks: LineBreaks;
  readonly #wrapped: WrappedStatements;
  readonly #sections: SectionList;
  /** Exactly one of these two is set. */
  #loose: Loose | undefined;
  #bullet: OpenBullet | undefined;
  readonly #guesses: BodyGuesses = {};
  /** The token after the one that is read. */
  #next: LaidOutToken | undefined;
  /** The column of the open statement without a sign before it; -1 if it is not such a statement. */
  #unmarkedIndent = -1;
  readonly #lines = { count: 0, joinsLines: false, hasFurtherLines: false };
  /** The column of the last bullet on a line of its own that is not below another. */
  #indent = Number.POSITIVE_INFINITY;

  constructor(
    source: string,
    body: Span,
    diagnostics: OffsetDiagnostic[],
    leadAbove: Words | undefined,
  ) {
    const { start, end } = body;
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#layout = layOutBody(source, findTokens(source, start, end), start, end);
    this.#breaks = new LineBreaks(source, body, this.#layout);
    this.#wrapped = new WrappedStatements(source, start, end);
    this.#sections = new SectionList(source, diagnostics, leadAbove);
    this.#startLoose(start);
  }

  read(): Body {
    const { isPlainLines, tokens } = this.#layout;
    const isPlainLine = tokens.length === 0 && this.#start < this.#end;
    if ((isPlainLines || (isPlainLine && this.#sections.hasLeadAbove)) && this.#readPlainLines())
      return this.#sections.toBody();
    for (const [index, token] of tokens.entries()) {
      this.#next = tokens[index + 1];
      if (token.kind === "mark") this.#readMark(token);
      else if (token.kind === "group") this.#readGroup(token);
      else if (token.kind === "named") this.#readNamed(token);
      else if (token.kind === "break") this.#readBreak(token);
      else if (token.opensLine) this.#readLineDash(token);
      else this.#readDash(token);
    }
    this.#finish();
    return this.#sections.toBody();
  }

  /**
   * Reads a body without dashes and citations: below the heading at its start, below the name of a lead further below, or lines
   * with labels. Returns false if it has none of these.
   */
  #readPlainLines(): boolean {
    const lines = bodyLinesIn(this.#source, this.#start, this.#end);
    if (lines.length === 0) return false;
    const reader = this.#plainLines(lines);
    const first = reader.headingAt(0, false);
    // `Share:` above the paragraphs of a page is no heading.
    const isHeading = first?.kind === "lead" || lines[1]?.isAfterGap === false;
    if (isHeading && first !== undefined) this.#readSection(first, lines.slice(1));
    else if (this.#sections.hasLeadAbove) {
      this.#sections.openFirst(lines[0]!.start);
      reader.read({ isBelowHeading: true, isInSection: true });
    } else
      return (
        this.#readFromLead(lines) || this.#readTitledLists(lines) || this.#readLabelledLines(lines)
      );
    return true;
  }

  /** Reads sentences on lines of their own, of which some are below titles, as insights. Returns false if there are none. */
  #readTitledLists(lines: readonly BodyLine[]): boolean {
    const reader = this.#plainLines(lines);
    if (!reader.haveTitledLists()) return false;
    this.#sections.openFirst(lines[0]!.start);
    reader.read({ isBelowHeading: true, isInSection: true });
    this.#sections.warn(
      "text-separators-guessed",
      "no heading is above the first of these lines, and none starts with ` - `, so each was read as an insight; add ` - ` before each insight",
      lines[0]!.start,
      lines.at(-1)!.end,
    );
    return true;
  }

  #readSection(heading: Heading, lines: readonly BodyLine[]): void {
    this.#sections.open(heading);
    this.#plainLines(lines).read({ isBelowHeading: true, isInSection: true });
  }

  /** Reads the lines below the name of a lead, and reports those above it. Returns false if no line is such a name. */
  #readFromLead(lines: readonly BodyLine[]): boolean {
    for (const [index, { start, end }] of lines.entries()) {
      const heading = readHeading(this.#source, start, end);
      if (heading?.kind !== "lead") continue;
      this.#sections.skip(this.#start, start);
      this.#readSection(heading, lines.slice(index + 1));
      return true;
    }
    return false;
  }

  /**
   * Reads lines such as `Supply: Mines reopened.`, with the sentences on lines between and below them, and reports the others. Returns
   * false if there are too few labels.
   */
  #readLabelledLines(lines: readonly BodyLine[]): boolean {
    const labelled = labelledLines(this.#source, lines);
    const [first] = labelled;
    if (first === undefined) return false;
    const end = endOfSentencesBelow(this.#source, lines, lines.indexOf(labelled.at(-1)!));
    this.#sections.skip(this.#start, first.start);
    this.#sections.openFirst(first.start);
    const own = lines.filter((line) => line.start >= first.start && line.end <= end);
    this.#plainLines(own).read({ isBelowHeading: true, isInSection: true });
    this.#sections.skip(end, this.#end);
    this.#sections.warn(
      "text-separators-guessed",
      "no heading and no ` - ` is here, so these lines with labels were read as insights; add ` - ` before each insight",
      first.start,
      end,
    );
    return true;
  }

  #readMark(mark: CitationMark): void {
    if (this.#loose !== undefined) this.#openUnmarkedBullet(this.#loose, mark.start);
    const bullet = this.#bullet!;
    bullet.marks.push(mark);
    bullet.closedAt = mark.end + (this.#isStopAt(mark.end) ? 1 : 0);
  }

  /** Returns true for a full stop that ends a sentence: in `[1].5` it does not. */
  #isStopAt(at: number): boolean {
    const code = this.#source.charCodeAt(at);
    if (code !== 0x2e) return code === 0x3002;
    return at + 1 >= this.#source.length || isSpace(this.#source.charCodeAt(at + 1));
  }

  /** Opens a bullet for a text that has a citation but no dash before it. */
  #openUnmarkedBullet(loose: Loose, at: number): void {
    const start = loose.lineFrom;
    this.#resolveLoose(start);
    this.#sections.openFirst(start);
    if (!isBlank(this.#source, start, at) && !isCitedLine(this.#source, start, at))
      this.#sections.warn(
        "text-separators-guessed",
        "this statement has no ` - ` before it, so the text from here to the next citation was read as one insight; add ` - ` before each insight",
        start,
        at,
      );
    this.#openBullet(start);
    this.#unmarkedIndent = indentAt(this.#source, start);
  }

  #readGroup(group: GroupToken): void {
    const { start, end } = group;
    if (this.#bullet !== undefined) {
      if (!this.#isGroupHeading(group, this.#bullet)) return;
      // The signs of a heading before it are not part of the bullet.
      const lineFrom = group.opensLine ? startOfLine(this.#source, start) : start;
      this.#closeBullet(Math.max(lineFrom, this.#bullet.start, this.#bullet.closedAt ?? 0));
    } else if (this.#isInLooseLine(group, this.#loose!)) return;
    else this.#resolveLoose(start, true);
    this.#startLoose(end, start);
  }

  /**
   * Returns true for the name of a group after a citation or the end of a sentence. `Group 2:` is a heading at the start of a line,
   * before a title and a dash on its line, and anywhere in a text in one line too.
   */
  #isGroupHeading({ start, withColon, opensLine }: GroupToken, { closedAt }: OpenBullet): boolean {
    return (
      (withColon && (opensLine || !this.#layout.hasLines || this.#next?.kind === "dash")) ||
      (closedAt !== undefined && isBlank(this.#source, closedAt, start)) ||
      endsSentence(this.#source, start)
    );
  }

  /** Returns true for `Group 2:` after other words than the name of a lead or a sentence on its line. */
  #isInLooseLine({ start, opensLine }: GroupToken, { group, lineFrom }: Loose): boolean {
    return (
      this.#layout.hasLines &&
      !opensLine &&
      group === undefined &&
      !isBlank(this.#source, lineFrom, start) &&
      !endsSentence(this.#source, start) &&
      readHeading(this.#source, lineFrom, start)?.kind !== "lead"
    );
  }

  #readNamed({ heading, start, end }: NamedToken): void {
    if (this.#bullet === undefined) this.#resolveLoose(start);
    else this.#closeBullet(start);
    this.#sections.open(heading);
    this.#openBullet(end);
  }

  #readBreak(token: BreakToken): void {
    if (this.#loose === undefined) {
      const isRemark =
        token.start >= this.#layout.lastBullet && startsRemark(this.#source, token.end);
      // The sign of the bullet is alone on the line above its text.
      const isEmpty = !token.blank && isBlank(this.#source, this.#bullet!.start, token.start);
      if (isEmpty) return;
      if (isRemark) this.#endBullet(token.start, token.end);
      else this.#readBreakInBullet(token);
    } else if (this.#partsLoose(this.#loose, token)) {
      this.#loose.lineBefore = this.#loose.lineFrom;
      this.#loose.lineFrom = token.end;
    }
  }

  /** Returns false for a break inside a statement without a sign, which was wrapped there. */
  #partsLoose(loose: Loose, { start, end, blank }: BreakToken): boolean {
    if (!blank && !startsStatement(this.#source, end)) return false;
    const from = Math.max(loose.lineFrom, startOfLine(this.#source, start));
    loose.isWrapped =
      !blank &&
      loose.group === undefined &&
      this.#wrapped.continues(from, start, end, loose.isWrapped);
    return !loose.isWrapped;
  }

  #readBreakInBullet({ start, end, blank, indented }: BreakToken): void {
    const { closedAt } = this.#bullet!;
    const isClosed = closedAt !== undefined && isBlank(this.#source, closedAt, start);
    const endsBullet = blank || (isClosed && startsStatement(this.#source, end));
    // Word writes each item of a list after a tab.
    const isLevel = isClosed && indentAt(this.#source, end) <= this.#unmarkedIndent;
    if (isClosed && !blank && this.#isTranslation(end)) {
      this.#guesses.translation ??= end;
      return;
    }
    if ((indented && !isLevel) || startsWithCitation(this.#source, end)) return;
    // `Source: Reuters` below a bullet.
    if (this.#next?.kind === "mark" && this.#next.start === end) return;
    if (closedAt === undefined && this.#breaks.endsList(start, end, this.#lines)) {
      this.#endBullet(start, end);
      return;
    }
    // A line that starts with a small letter continues the closed bullet above, but not the next sentence.
    if (this.#isBelowContinued(start, end)) {
      this.#endBullet(start, end);
      return;
    }
    if (!endsBullet) {
      const isGuess = isClosed
        ? mayBeInsight(this.#source, end) || this.#isSentenceClosed(closedAt!)
        : this.#breaks.mayPart(start, end, this.#lines);
      this.#lines.joinsLines ||= closedAt === undefined && this.#breaks.isSentence(start, end);
      this.#lines.hasFurtherLines ||= closedAt === undefined && this.#next?.start !== end;
      if (isGuess && this.#next?.start !== end) reportJoinedLine(this.#source, end, this.#sections);
      return;
    }
    this.#endBullet(start, end, !blank && this.#unmarkedIndent !== -1);
  }

  /** Returns true for a line that starts a sentence below a line that continues a bullet after its closing citation. */
  #isBelowContinued(start: number, end: number): boolean {
    const { closedAt } = this.#bullet!;
    return (
      closedAt !== undefined &&
      closedAt < startOfLine(this.#source, start) &&
      !isBlank(this.#source, closedAt, start) &&
      this.#layout.hasLineBullets &&
      startsStatement(this.#source, end) &&
      this.#breaks.isSentence(start, end) &&
      this.#breaks.partsLines(start, end)
    );
  }

  /** Returns true if a full stop is before or after the closing citations of the open bullet. */
  #isSentenceClosed(closedAt: number): boolean {
    const { start, marks } = this.#bullet!;
    let at = closedAt;
    for (const mark of marks.toReversed()) if (isBlank(this.#source, mark.end, at)) at = mark.start;
    return at > start && endsSentence(this.#source, at);
  }

  /** Closes the bullet at a line break, which is between the two offsets. */
  #endBullet(start: number, end: number, followsText = false): void {
    const { closedAt } = this.#bullet!;
    const isClosed = closedAt !== undefined && isBlank(this.#source, closedAt, start);
    this.#closeBullet(isClosed ? closedAt : start);
    this.#startLoose(end, undefined, followsText);
  }

  /** Returns true for a line that is a translation of the open bullet. */
  #isTranslation(at: number): boolean {
    const { start, closedAt } = this.#bullet!;
    return this.#breaks.isTranslation({ start, end: closedAt ?? at }, at);
  }

  #readDash(dash: DashToken): void {
    if (this.#loose !== undefined) this.#readDashAfterHeading(this.#loose, dash);
    else this.#readDashInBullet(this.#bullet!, dash);
  }

  #readDashAfterHeading(loose: Loose, dash: DashToken): void {
    const { group, lineFrom } = loose;
    if (group !== undefined) {
      this.#openGroup(loose, group, dash.start);
    } else {
      const heading =
        readHeading(this.#source, lineFrom, dash.start) ??
        findHeadingAtEnd(this.#source, lineFrom, dash.start);
      if (heading === undefined && !isBlank(this.#source, lineFrom, dash.start)) return;
      if (heading?.kind === "group" && this.#isInCitedLine(heading, dash)) return;
      this.#sections.skip(loose.from, Math.max(lineFrom, heading?.start ?? lineFrom));
      if (heading === undefined) this.#sections.openFirst(dash.start);
      else this.#sections.open(heading);
    }
    this.#openBullet(dash.end);
  }

  /**
   * Returns true for a dash inside a statement on a line of its own: `The DRC – not Indonesia – sets the price [1]`. `Supply – Output
   * rose [1] – Prices fell [2]` has a heading, as has any line with `-`.
   */
  #isInCitedLine({ title, start }: Heading, dash: DashToken): boolean {
    if (dash.usual || !this.#layout.hasLines || title?.start !== start) return false;
    const line = this.#source.slice(start, endOfLine(this.#source, dash.end));
    const mark = line.search(possibleMark);
    return (
      mark !== -1 &&
      !/^\**[:\uFF1A]/.test(line.slice(title.end - start)) &&
      isCitedLine(this.#source, start, start + mark)
    );
  }

  #readDashInBullet({ start, closedAt }: OpenBullet, dash: DashToken): void {
    if (closedAt === undefined) this.#readDashInUncitedText(start, dash);
    else if (isBlank(this.#source, closedAt, dash.start)) this.#nextBullet(closedAt, dash);
    else if (
      remark.test(this.#source.slice(closedAt, Math.min(dash.start, closedAt + longestRemark)))
    )
      this.#nextBullet(dash.start, dash);
    else {
      const heading = readHeading(this.#source, closedAt, dash.start);
      if (heading === undefined) reportNestedList(this.#source, dash, this.#sections);
      else this.#nextSection(closedAt, heading, dash);
    }
  }

  #readDashInUncitedText(start: number, dash: DashToken): void {
    const { cited, hasLineBullets } = this.#layout;
    const heading = findHeadingAtEnd(this.#source, start, dash.start);
    if (heading !== undefined) {
      this.#nextSection(heading.start, heading, dash);
    } else if (!cited && !hasLineBullets && precedesCapital(this.#source, dash.end)) {
      this.#guesses.opening ??= dash;
      this.#nextBullet(dash.start, dash);
    } else {
      if (!hasLineBullets && precedesName(this.#source, dash.end)) this.#guesses.joined ??= dash;
      reportNestedList(this.#source, dash, this.#sections);
    }
  }

  #readLineDash(dash: DashToken): void {
    const bullet = this.#bullet;
    const indent = this.#indentOf(dash);
    if (bullet === undefined) {
      this.#indent = indent;
      this.#resolveLoose(dash.start);
      const beside = this.#headingOfNumber(dash.start);
      if (beside === undefined) this.#sections.openFirst(dash.start);
      else this.#sections.open(beside);
      this.#openBullet(dash.end);
      return;
    }
    const heading = this.#headingAbove(bullet, dash.start) ?? this.#headingOfNumber(dash.start);
    const isNested = heading === undefined && indent > this.#indent + 1;
    if (isNested) this.#sections.noteNested(dash);
    else this.#indent = indent;
    if (heading === undefined) this.#nextBullet(dash.start, dash);
    else this.#nextSection(heading.start, heading, dash);
  }

  /** Returns a heading without a title for `二、…` below `一、…：` and its bullets: its statement is beside that section. */
  #headingOfNumber(start: number): Heading | undefined {
    const isBeside = hanNumber.test(this.#source.slice(start, start + 4));
    return isBeside && this.#sections.hasTitle(hanNumber)
      ? { kind: "group", title: undefined, start, end: start }
      : undefined;
  }

  /** The column of a dash. One at the end of the line above its bullet is as far left as those before it. */
  #indentOf({ start }: DashToken): number {
    const lineFrom = startOfLine(this.#source, start);
    return isBlank(this.#source, lineFrom, start)
      ? start - lineFrom
      : Math.min(this.#indent, start - lineFrom);
  }

  /** Reads the line above a bullet as a heading. Returns undefined if it is the end of the bullet before. */
  #headingAbove(bullet: OpenBullet, dash: number): Heading | undefined {
    const text = trimSpan(this.#source, bullet.closedAt ?? bullet.start, dash);
    if (text.start === text.end) return undefined;
    // The sign of the bullet may be alone on the line above its text.
    const start = bullet.closedAt ?? text.start;
    const from = startOfLine(this.#source, text.end);
    if (from > start && this.#continuesBullet(start, text)) return undefined;
    if (from > start) {
      const heading = readHeading(this.#source, from, dash);
      const endsWithColon = /[:\uFF1A]\*{0,2}\s*$/u.test(
        this.#source.slice(Math.max(from, dash - 8), dash),
      );
      if (
        heading !== undefined &&
        (endsWithColon ||
          // `2030 outlook` below `[1]`, and a heading in Markdown.
          isBlank(this.#source, start, from) ||
          /^(?:#|\*\*|__)/.test(this.#source.slice(from, from + 2)) ||
          (itemOfHeading.test(this.#source.slice(from, from + 8)) &&
            !isOrdinalAt(this.#source, from)) ||
          isCapitals(heading.title?.text ?? "") ||
          heading.kind === "lead" ||
          endsSentence(this.#source, from) ||
          this.#breaks.partsLines(trimSpan(this.#source, start, from).end, from))
      )
        return heading;
    }
    return findHeadingAtEnd(this.#source, start, dash);
  }

  /** Returns true for one line directly below a bullet that is indented, or a translation of the bullet. */
  #continuesBullet(from: number, { start, end }: Span): boolean {
    if (this.#source.slice(start, end).includes("\n")) return false;
    return indentAt(this.#source, start) > this.#indent + 1 || this.#isTranslation(start);
  }

  #startLoose(from: number, group?: number, followsText = false): void {
    this.#loose = { from, group, lineFrom: from, lineBefore: from, isWrapped: false, followsText };
  }

  /**
   * Opens a section if the loose text before an offset ends with a heading. Reports the rest of the text. `isAboveGroup` tells
   * whether the heading of a group is at the offset.
   */
  #resolveLoose(to: number, isAboveGroup = false): void {
    const loose = this.#loose!;
    this.#loose = undefined;
    if (loose.group !== undefined) {
      this.#openGroup(loose, loose.group, to);
      return;
    }
    const lineFrom = to <= loose.lineFrom ? loose.lineBefore : loose.lineFrom;
    const found =
      readHeading(this.#source, lineFrom, to) ?? findHeadingAtEnd(this.#source, lineFrom, to);
    const isStatement =
      isAboveGroup &&
      found?.kind === "group" &&
      found.umbrella === undefined &&
      this.#isStatementAboveGroup(loose.from, to);
    const heading = isStatement ? undefined : found;
    this.#readLooseLines(loose.from, heading?.start ?? to, false, loose.followsText);
    if (heading !== undefined) this.#sections.open(heading);
  }

  /**
   * Returns true if the last line before the heading of a group is no title, which would have no insights, but the last statement
   * of the section above: directly below another line, or the only line of a lead.
   */
  #isStatementAboveGroup(from: number, to: number): boolean {
    if (this.#layout.hasLineBullets) return false;
    const lines = bodyLinesIn(this.#source, from, to);
    const [above, line] = lines.length > 1 ? lines.slice(-2) : [undefined, lines[0]];
    const isLead = ({ start, end }: Span): boolean =>
      readHeading(this.#source, start, end)?.kind === "lead";
    if (line === undefined || !(this.#sections.isCertain || lines.some(isLead))) return false;
    if (above !== undefined) return !line.isAfterGap || isLead(above);
    return !isBlankLineAbove(this.#source, line.start);
  }

  /** Reads text without a bullet and without a citation. */
  #readLooseLines(from: number, to: number, isBelowHeading: boolean, followsText = false): void {
    if (isBlank(this.#source, from, to)) return;
    const { hasLineBullets } = this.#layout;
    const isInSection = isBelowHeading || (!hasLineBullets && this.#sections.isCertain);
    this.#plainLines(bodyLinesIn(this.#source, from, to)).read({
      isBelowHeading,
      isInSection,
      followsText,
    });
  }

  /** Reads the titles with their sentences below the last bullet and the last citation, and reports the rest. */
  #readLastLines({ from, followsText }: Loose, to: number): void {
    this.#plainLines(bodyLinesIn(this.#source, from, to)).read({ followsText });
  }

  #plainLines(lines: readonly BodyLine[]): PlainLineReader {
    return new PlainLineReader(this.#source, lines, this.#layout, this.#sections);
  }

  /** Opens a group. Its title is the rest of its line; further lines are not part of it. */
  #openGroup({ from }: Loose, group: number, to: number): void {
    const { heading, end } = readGroupHeading(this.#source, group, from, to, {
      hasLines: this.#layout.hasLines,
      hasLead: this.#sections.hasLead,
    });
    this.#sections.open(heading);
    this.#readLooseLines(end, to, true);
  }

  #openBullet(start: number): void {
    this.#loose = undefined;
    this.#bullet = { start, marks: [] };
    this.#lines.count++;
    this.#unmarkedIndent = -1;
  }

  #closeBullet(end: number): void {
    const { start, marks } = this.#bullet!;
    this.#bullet = undefined;
    this.#sections.add(start, end, marks);
  }

  #nextBullet(closeAt: number, dash: DashToken): void {
    this.#closeBullet(closeAt);
    this.#openBullet(dash.end);
  }

  #nextSection(closeAt: number, heading: Heading, dash: DashToken): void {
    this.#closeBullet(closeAt);
    this.#sections.open(heading);
    this.#openBullet(dash.end);
  }

  #finish(): void {
    const end = this.#endOfText();
    const bullet = this.#bullet;
    if (bullet !== undefined && isBlank(this.#source, bullet.start, end))
      this.#sections.noteEmptyBullet(bullet.start);
    if (this.#bullet !== undefined) this.#closeBullet(end);
    else if (this.#loose!.group !== undefined) this.#resolveLoose(end);
    else if (!this.#sections.isEmpty) this.#readLastLines(this.#loose!, end);
    else if (!isBlank(this.#source, this.#start, end))
      this.#sections.warn(
        "text-no-sections",
        "no sections found: a summary has a heading such as `Core Insights`, then ` - ` before each bullet; this text is not kept",
        this.#start,
        end,
      );
    if (end === this.#end) this.#sections.noteCut(end);
    reportGuesses(this.#source, this.#guesses, this.#sections);
  }

  /** Returns the offset where the text ends, before a citation that is cut. Reports the citation. */
  #endOfText(): number {
    const cut = findCutCitation(this.#source, this.#start, this.#end);
    if (cut === undefined) return this.#end;
    this.#sections.noteCutMark(cut, "text");
    return cut.start;
  }
}
