import type { BodyLayout } from "./body-layout.ts";
import { reportJoinedLine, reportPossibleTitle } from "./body-guesses.ts";
import {
  continueInside,
  endsStatement,
  hasRoom,
  isOpenEnded,
  startsRemark,
  startsSentence,
  startsWithFigure,
  widthOfLines,
  type BodyLine,
} from "./body-lines.ts";
import { readHeading, type Heading } from "./headings.ts";
import type { SectionList } from "./section-list.ts";
import { isBlankLineAbove, type Span } from "./spans.ts";
import { endsSentence } from "./sentence-end.ts";

/** A shorter line was not wrapped to a width, in UTF-16 code units. */
const shortLine = 60;
// cspell:disable -- words of several languages
/** Titles of what a page or a release says about its author or itself. */
const boilerplate =
  /^(?:About\b|Contacts?\b|Disclaimer|Forward[- ]Looking|Cautionary|Qualified Person|Competent Person|Über\b|Kontakt|À propos|Acerca de|Sobre\b|关于|關於|免责声明|声明$|О компании|Контакты|発信元|お?問い?合わ?せ|문의)/iu;
// cspell:enable
/** A heading above a statement has no more words. */
const mostWords = 6;

/** A line that may be a title, although other short lines are statements, is not longer. */
const mostWordsOfShortTitle = 3;
const longestShortTitle = 30;

/** Where the lines are. Each is false if undefined. */
interface PlaceOfLines {
  /** True directly below a heading. */
  readonly isBelowHeading?: boolean;
  /** True if each line is an insight: below a heading, and in a summary that has no bullets at the start of lines. */
  readonly isInSection?: boolean;
  /** True directly below a statement without a sign before it, which sentences up to an empty line continue. */
  readonly followsText?: boolean;
}

/** Reads lines of a body without a bullet and without a citation. */
export class PlainLineReader {
  readonly #source: string;
  readonly #lines: readonly BodyLine[];
  readonly #layout: BodyLayout;
  readonly #sections: SectionList;
  /** False for a list without full stops, in which each line that can start a sentence is a statement. */
  #isProse = true;
  /** True if each line ends a sentence, or is a short title directly above one that does. */
  #hasTitles = false;
  /** The width to which the lines may be wrapped, in UTF-16 code units; 0 for a list. */
  #width = 0;
  /** True if a line that starts with a small letter shows that lines were wrapped. */
  #isWrapped = false;
  /** The last line of the paragraph of each line. */
  #lastLines: readonly BodyLine[] | undefined;
  /** The statement that the next line may continue. */
  #statement: Span | undefined;
  /** Lines since the last heading that are in no section. */
  #skipped: Span | undefined;
  /** The lines that were read as statements. */
  #read: Span | undefined;

  constructor(
    source: string,
    lines: readonly BodyLine[],
    layout: BodyLayout,
    sections: SectionList,
  ) {
    this.#source = source;
    this.#lines = lines;
    this.#layout = layout;
    this.#sections = sections;
  }

  /** Reads the lines as insights where they are in a section, and below titles of their own. Reports the others. */
  read({ isBelowHeading = false, isInSection = false, followsText = false }: PlaceOfLines): void {
    this.#isProse = this.#lines.some(
      ({ start, end, isAfterGap }) =>
        endsSentence(this.#source, end) || (!isAfterGap && !this.#mayStart(start)),
    );
    this.#width = widthOfLines(this.#source, this.#lines);
    this.#isWrapped = continueInside(this.#source, this.#lines);
    this.#hasTitles = this.#areSentencesAndTitles();
    const isSure = isInSection;
    let endsAtGap = !isSure;
    isInSection ||= followsText && this.#areSentences(0);
    for (const [index, line] of this.#lines.entries()) {
      if (index > 0 && line.isAfterGap && (endsAtGap || (!isSure && this.#isBoilerplate(line))))
        isInSection = false;
      const mayBeTitle = !isBelowHeading && !isInSection;
      const title = mayBeTitle ? this.#titleOfText(index) : undefined;
      const heading = title ?? this.headingAt(index, isBelowHeading);
      isBelowHeading =
        heading !== undefined && (isInSection || title !== undefined || heading.kind === "lead");
      if (isBelowHeading) {
        this.#close();
        this.#sections.open(heading!);
        endsAtGap = title !== undefined && !this.#isSigned(line);
        isInSection = true;
      } else if (isInSection && !this.#isHeadingAboveBullets(index) && !this.#isRemark(index))
        this.#readStatement(index);
      else this.#skipped = { start: this.#skipped?.start ?? line.start, end: line.end };
    }
    this.#close();
    this.#noteStatements();
  }

  /**
   * Reads a line as a heading: the name of a lead, or a short line above a statement. The line below a heading is a
   * statement itself.
   */
  headingAt(index: number, isBelowHeading: boolean): Heading | undefined {
    const { start, end, isAfterGap } = this.#lines[index]!;
    const heading = readHeading(this.#source, start, end);
    if (heading === undefined || heading.kind === "lead") return heading;
    if (this.#hasTitles && !isBelowHeading && !endsSentence(this.#source, end)) return heading;
    const next = this.#lines[index + 1];
    const words = heading.title?.text.split(" ").length ?? 0;
    if (isBelowHeading || next === undefined || words > mostWords) return undefined;
    // `Why it matters?` above an answer, also where no empty lines part the answers.
    const isQuestion = /[?\uFF1F]$/u.test(heading.title?.text ?? "");
    if (!isAfterGap && !(isQuestion && endsSentence(this.#source, next.end))) return undefined;
    // Several short paragraphs are statements.
    const isList =
      next.isAfterGap && readHeading(this.#source, next.start, next.end)?.kind === "group";
    return isList ? undefined : heading;
  }

  /**
   * Reads a line as the heading of text without bullets, although it is in no section: below an empty line and directly above
   * sentences, or with the signs of Markdown.
   */
  #titleOfText(index: number): Heading | undefined {
    const line = this.#lines[index]!;
    const next = this.#lines[index + 1];
    const isSigned = this.#isSigned(line);
    if (next === undefined || !(isSigned || (this.#isBelowGap(index) && !next.isAfterGap)))
      return undefined;
    if (!this.#areSentences(index + 1)) return undefined;
    return this.#isBoilerplate(line) ? undefined : readHeading(this.#source, line.start, line.end);
  }

  #isBoilerplate({ start, end }: Span): boolean {
    return boilerplate.test(readHeading(this.#source, start, end)?.title?.text ?? "");
  }

  /** Returns true if the lines from an index up to an empty line begin and end like sentences. */
  #areSentences(index: number): boolean {
    this.#lastLines ??= lastLinesOf(this.#lines);
    return (
      startsSentence(this.#source, this.#lines[index]!.start) &&
      endsSentence(this.#source, this.#lastLines[index]!.end)
    );
  }

  /** Returns true for a heading in Markdown, and for a line in bold. */
  #isSigned({ start, end }: Span): boolean {
    return /^(?:#{1,6} |\*\*.+\*\*:?$)/.test(this.#source.slice(start, end));
  }

  #isBelowGap(index: number): boolean {
    const { start, isAfterGap } = this.#lines[index]!;
    return index > 0 ? isAfterGap : isBlankLineAbove(this.#source, start);
  }

  /**
   * Returns true if each line is a sentence or a short title directly above one, and a title is directly above two: not the
   * paragraphs of an article, which have empty lines between them.
   */
  haveTitledLists(): boolean {
    return (
      this.#areSentencesAndTitles() &&
      this.#lines.some(
        ({ end }, index) =>
          !endsSentence(this.#source, end) && this.#lines[index + 2]?.isAfterGap === false,
      ) &&
      this.#lines.every(
        ({ end }, index) =>
          endsSentence(this.#source, end) || this.#lines[index + 1]?.isAfterGap === false,
      )
    );
  }

  #areSentencesAndTitles(): boolean {
    let titles = 0;
    const are = this.#lines.every(({ start, end }, index) => {
      if (endsSentence(this.#source, end)) return this.#mayStart(start);
      const below = this.#lines[index + 1];
      const words =
        readHeading(this.#source, start, end)?.title?.text.split(" ").length ?? Infinity;
      titles++;
      return (
        words <= mostWords &&
        !isOpenEnded(this.#source, end) &&
        below !== undefined &&
        endsSentence(this.#source, below.end) &&
        end - start < below.end - below.start
      );
    });
    return are && titles > 0;
  }

  /** Returns true for the last line, below a heading, if it is a heading of the bullets below it. */
  #isHeadingAboveBullets(index: number): boolean {
    const { hasLineBullets, lastBullet } = this.#layout;
    const { start, end } = this.#lines[index]!;
    if (!hasLineBullets || index < this.#lines.length - 1 || start > lastBullet) return false;
    return readHeading(this.#source, start, end) !== undefined;
  }

  /** Returns true for the last line of the text if it has the label of a remark. */
  #isRemark(index: number): boolean {
    const { start } = this.#lines[index]!;
    return (
      index === this.#lines.length - 1 &&
      start >= this.#layout.lastBullet &&
      startsRemark(this.#source, start)
    );
  }

  /** Reads a line as a statement, or as a further line of the statement above. */
  #readStatement(index: number): void {
    const { start, end, isAfterGap } = this.#lines[index]!;
    const open = this.#statement;
    if (open !== undefined && !isAfterGap && !this.#isNextStatement(start, open)) {
      this.#statement = { start: open.start, end };
    } else {
      this.#close();
      this.#statement = { start, end };
      if (this.#mayBeTitle(index)) reportPossibleTitle({ start, end }, this.#sections);
    }
    this.#read = { start: this.#read?.start ?? start, end };
  }

  /** Returns true for a short line between a statement without a full stop and a sentence, which may be the title of the sentence. */
  #mayBeTitle(index: number): boolean {
    const [above, line, below] = this.#lines.slice(Math.max(0, index - 1), index + 2);
    if (index === 0 || below === undefined || below.isAfterGap || above === undefined) return false;
    const { title } = readHeading(this.#source, line!.start, line!.end) ?? {};
    return (
      title !== undefined &&
      title.text.length <= longestShortTitle &&
      title.text.split(" ").length <= mostWordsOfShortTitle &&
      !endsSentence(this.#source, line!.end) &&
      !endsSentence(this.#source, above.end) &&
      endsSentence(this.#source, below.end)
    );
  }

  /** Returns true if a line starts another statement than the open one, which ends on the line above. Reports a line that only may do so. */
  #isNextStatement(start: number, above: Span): boolean {
    const startsWords = startsSentence(this.#source, start);
    const ends = endsStatement(this.#source, above.end);
    if (ends && this.#mayStart(start)) return true;
    if (startsWords && (!this.#isProse || start - above.start < shortLine)) return true;
    const isOpen = !ends && isOpenEnded(this.#source, above.end);
    if (isOpen || /^\p{Ll}/u.test(this.#source.slice(start, start + 2))) return false;
    if (this.#mayStart(start) && hasRoom(this.#source, above.end, start, this.#width)) return true;
    if (!this.#isWrapped) reportJoinedLine(this.#source, start, this.#sections);
    return false;
  }

  #mayStart(at: number): boolean {
    return startsSentence(this.#source, at) || startsWithFigure(this.#source, at);
  }

  #close(): void {
    if (this.#statement !== undefined)
      this.#sections.add(this.#statement.start, this.#statement.end, []);
    if (this.#skipped !== undefined) this.#sections.skip(this.#skipped.start, this.#skipped.end);
    this.#statement = this.#skipped = undefined;
  }

  /** In a body that has bullets or citations elsewhere, the statements are a guess. */
  #noteStatements(): void {
    const { hasLineBullets, cited } = this.#layout;
    if (this.#read === undefined || !(cited || hasLineBullets)) return;
    this.#sections.warn(
      "text-separators-guessed",
      "no ` - ` and no citation is here, so each of these lines or paragraphs was read as an insight; add ` - ` before each insight",
      this.#read.start,
      this.#read.end,
    );
  }
}

/** Returns the last line above an empty line, for each line. */
function lastLinesOf(lines: readonly BodyLine[]): BodyLine[] {
  let last = lines.at(-1)!;
  let isEnd = true;
  return lines
    .toReversed()
    .map((line) => {
      if (isEnd) last = line;
      isEnd = line.isAfterGap;
      return last;
    })
    .toReversed();
}
