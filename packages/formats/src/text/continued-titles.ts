import { readAuthorLine } from "./author-line.ts";
import { isOpenEnded } from "./body-lines.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { isKnownOutlet } from "./source-line/names.ts";
import { hasSeveralWords, isLongTitle, isTitleLine } from "./title-lines.ts";

/** A shorter line is not wrapped, in UTF-16 code units. */
const leastWrapped = 24;
/** The rest of a headline is not longer, in UTF-16 code units. */
const longestRest = 100;

// cspell:disable -- words of several languages
/** A word with which a question starts, inside a line. */
const questionWord =
  /\s(?:who|whose|what|which|why|how|where|when|wer|wie|was|warum|wo|wann|qui|que|quoi|comment|pourquoi|où|quién|qué|cómo|quem|como|кто|что|как|почему|где)\s[^?？]{1,60}$/iu;
// cspell:enable

/** `… supplies Europe's`: a word that another one follows. */
const possessive = /\p{L}['’]s$/u;

/**
 * Marks the second line of a headline that was wrapped above a capital letter, as PDF files have it: the line above ends inside a phrase,
 * or in a question that the second line ends.
 */
export function markContinuedTitles(source: string, lines: readonly Line[]): readonly Line[] {
  const found = new Set(lines.filter((_, at) => continuesTitle(source, lines, at)));
  const authors = new Set(lines.filter((_, at) => namesAuthors(lines, at)));
  return found.size + authors.size === 0
    ? lines
    : lines.map((line) =>
        authors.has(line)
          ? { ...line, continues: false }
          : found.has(line)
            ? { ...line, continues: true }
            : line,
      );
}

/** The end of a headline that `by Rio Tinto` continues: `Lithium producer is bought`. */
const passive =
  /(?:ed|bought|built|driven|held|hit|led|made|owned|paid|put|run|seen|set|shut|sold|won|written)$/i;

/**
 * Returns true for `by Jane Doe` directly below a headline and above a source line or a name, and for `Jane Doe` or `Reuters` there, if
 * the headline ends in `in`: `Copper rises as funds pile in`.
 */
function namesAuthors(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const line = lines[at]!;
  if (above === undefined || line.isAfterGap || line.isBody || above.isBody) return false;
  if (!/^(?:by )?\p{Lu}/u.test(line.text) || !isLongTitle(above.text)) return false;
  const isBy = line.text.startsWith("by ");
  if (isBy ? passive.test(above.text) : !above.text.endsWith(" in")) return false;
  if (!isAboveSource(lines, at)) return false;
  return readAuthorLine(line.text) !== undefined || (!isBy && isKnownOutlet(line.text));
}

/** Returns true if one of the two lines below states a source or a date. */
function isAboveSource(lines: readonly Line[], at: number): boolean {
  return [lines[at + 1], lines[at + 2]].some((line) => line?.sourceLine !== undefined);
}

function continuesTitle(source: string, lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  const line = lines[at]!;
  if (above === undefined || line.isAfterGap || line.continues || line.text.length > longestRest)
    return false;
  return isPlainTitle(above) && isPlainTitle(line) && isWrapped(source, above, line);
}

function isPlainTitle(line: Line): boolean {
  return (
    isTitleLine(line) &&
    line.sourceLine === undefined &&
    !(line.isHeading || line.isBold || line.isField || line.isRule) &&
    !hasTitleLabel(line.text)
  );
}

function isWrapped(source: string, above: Line, { text }: Line): boolean {
  if (above.text.length < leastWrapped || !hasSeveralWords(above)) return false;
  if (/[:\uFF1A]$/.test(above.text)) return false;
  if (isOpenEnded(source, above.end) || possessive.test(above.text)) return true;
  return /[?？]$/.test(text) && questionWord.test(above.text);
}
