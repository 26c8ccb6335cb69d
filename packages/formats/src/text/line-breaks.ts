import { arePairs, type BodyLayout } from "./body-layout.ts";
import { startsWithBullet } from "./bullet-signs.ts";
import {
  endsStatement,
  hasRoom,
  haveTranslations,
  isCitedTo,
  isOpenEnded,
  isOtherScript,
  startsSentence,
  startsTitledText,
  startsWithFigure,
  startsWithHanNumber,
  widthOf,
} from "./body-lines.ts";
import { readHeading } from "./headings.ts";
import { endOfLine, type Span } from "./spans.ts";
import { endsSentence } from "./sentence-end.ts";

/** What the lines of the bullets that were read have shown. */
export interface BulletLines {
  readonly count: number;
  /** Whether a bullet has a further line that starts a sentence. */
  readonly joinsLines: boolean;
  /** Whether a bullet without a citation has a further line. */
  readonly hasFurtherLines: boolean;
}

/** Fewer bullets of one line each do not show that the next one has no further line. */
const fewestBullets = 3;
/** The part of a statement that shows its script, in UTF-16 code units. */
const mostOfStatement = 200;

/** Decides what a line break in a body means. The two offsets of a break are the end of a line and the start of the next one. */
export class LineBreaks {
  readonly #source: string;
  readonly #body: Span;
  readonly #layout: BodyLayout;
  /** Whether each bullet has one more line. */
  #hasPairs: boolean | undefined;
  /** Whether each bullet has a line in another script below it. */
  #hasTranslations: boolean | undefined;
  /** The width to which the lines are wrapped, in UTF-16 code units; 0 if they are not. */
  #width: number | undefined;

  constructor(source: string, body: Span, layout: BodyLayout) {
    this.#source = source;
    this.#body = body;
    this.#layout = layout;
  }

  /** Returns true if a line break is not there only because a text was wrapped, and the bullets are not pairs of lines. */
  partsLines(start: number, end: number): boolean {
    if (isOpenEnded(this.#source, start)) return false;
    this.#hasPairs ??= arePairs(this.#layout);
    if (this.#hasPairs) return false;
    this.#width ??= widthOf(this.#source, this.#body.start, this.#body.end);
    return hasRoom(this.#source, start, end, this.#width);
  }

  /**
   * Returns true for a line that is read as a part of the bullet above, which has no citation, but may be none: one that starts with a
   * figure below the end of a statement, and a first further line below the last bullet.
   */
  mayPart(start: number, end: number, bullets: BulletLines): boolean {
    if (startsWithBullet.test(this.#source.slice(end, end + 12))) return false;
    const startsFigure = startsWithFigure(this.#source, end);
    if (startsFigure && endsStatement(this.#source, start) && this.partsLines(start, end))
      return true;
    if (!this.#layout.hasLineBullets || start < this.#layout.lastBullet) return false;
    return (
      !bullets.hasFurtherLines &&
      bullets.count > 1 &&
      (startsFigure || startsSentence(this.#source, end)) &&
      !isOpenEnded(this.#source, start)
    );
  }

  /** Returns true for a line that starts a sentence, below the end of one or with its own end. */
  isSentence(start: number, end: number): boolean {
    const lineEnd = endOfLine(this.#source, end);
    // The sign of the next bullet may be at the end of the line.
    const sign = /\s-\s*$/.exec(this.#source.slice(Math.max(end, lineEnd - 4), lineEnd));
    return (
      startsSentence(this.#source, end) &&
      (endsSentence(this.#source, start) ||
        endsSentence(this.#source, lineEnd - (sign?.[0].length ?? 0)))
    );
  }

  /** Returns true for a line in another script than the bullet above, if each bullet has one. */
  isTranslation(bullet: Span, at: number): boolean {
    const { start, end } = this.#body;
    this.#hasTranslations ??= haveTranslations(this.#source, start, end);
    if (!this.#hasTranslations) return false;
    const line = this.#source.slice(at, endOfLine(this.#source, at));
    const above = this.#source.slice(
      bullet.start,
      Math.min(bullet.end, bullet.start + mostOfStatement),
    );
    return isOtherScript(line, above);
  }

  /**
   * Returns true for a line that does not belong to the bullet above, which has no citation: a title, words above a list that
   * end in a colon, and below the last bullet any sentence, and any line if no bullet above has a further one. Of a list whose
   * bullets have more lines, it may be a part.
   */
  endsList(start: number, end: number, bullets: BulletLines): boolean {
    const { hasLineBullets, lastBullet } = this.#layout;
    if (!hasLineBullets || !startsSentence(this.#source, end)) return false;
    if (startsWithHanNumber(this.#source, end)) return true;
    if (!this.partsLines(start, end)) return false;
    const lineEnd = endOfLine(this.#source, end);
    if (start >= lastBullet)
      return (
        startsTitledText(this.#source, end, this.#body.end) ||
        (!bullets.hasFurtherLines && bullets.count >= fewestBullets) ||
        (!bullets.joinsLines && this.isSentence(start, end))
      );
    // `Korea [4]` below `ore from South` is its end.
    if (isCitedTo(this.#source, end) && !endsSentence(this.#source, start)) return false;
    const isTitle = readHeading(this.#source, end, lineEnd)?.title?.start === end;
    return isTitle || /[:\uFF1A]\s*$/.test(this.#source.slice(Math.max(end, lineEnd - 4), lineEnd));
  }
}
