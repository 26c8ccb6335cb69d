import { hasHan } from "@mineral-brief/schema/reading";
import { startOfLine } from "@mineral-brief/schema/internal";
import { smallItem, startsWithBullet } from "./bullet-signs.ts";
import { endsCited, possibleMark } from "./citation-marks.ts";
import { endsInAbbreviation, isCapitals, readHeading } from "./headings.ts";
import { isCity } from "./source-line/places.ts";
import { endOfLine, isSpace, trimSpan, type Span } from "./spans.ts";
import { superscripts } from "./superscripts.ts";
import { endsSentence } from "./sentence-end.ts";

const eachMark = new RegExp(possibleMark, "gu");
/** What is left after a statement without its citations. */
const onlyCitations = new RegExp(String.raw`^[\s.,;\u3002${superscripts}]*$`);

/** Returns true if a statement is a line of its own: it starts the line, and only citations are after it. */
export function isCitedLine(source: string, start: number, at: number): boolean {
  if (!startsLine(source, start) || source.slice(start, at).includes("\n")) return false;
  const rest = source.slice(at, endOfLine(source, at));
  return onlyCitations.test(rest.replace(eachMark, ""));
}

/** Returns true if only white space is before an offset on its line. */
function startsLine(source: string, at: number): boolean {
  let from = at;
  while (from > 0 && isSpace(source.charCodeAt(from - 1)) && source[from - 1] !== "\n") from--;
  return from === 0 || source[from - 1] === "\n";
}

/** Text further to the right is inside a paragraph. A limit keeps a body in one line fast. */
const widestIndent = 1000;

/** Returns the number of UTF-16 code units before an offset on its line, or `widestIndent` if there are more. */
export function indentAt(source: string, at: number): number {
  const before = source.slice(Math.max(0, at - widestIndent), at);
  return before.length - startOfLine(before, before.length);
}

/** Returns true for `[1`, and for `【1`. */
export function startsWithCitation(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code !== 0x5b && code !== 0x3010) return false;
  return /^.\s{0,3}[0-9]/u.test(source.slice(at, at + 6));
}

/** Returns true for `二、` and `（一）`, which number a section. */
export function startsWithHanNumber(source: string, at: number): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/.test(
    source.slice(at, at + 5),
  );
}

const sentenceStart = new RegExp(
  String.raw`^[*#\s\u3010"“‘«「]*(?:[\p{Lu}\p{Lo}Ⅰ-Ⅻ]|[0-9]{1,2}[.\u3001)]|[(（][一二三四五六七八九十]{1,3}[)）]|${smallItem})`,
  "u",
);

/** Returns true if a line can start a sentence: if not, it continues the line above. */
export function startsSentence(source: string, at: number): boolean {
  // Most lines start with a bullet.
  if (source.charCodeAt(at) === 0x2d) return false;
  return sentenceStart.test(source.slice(at, at + 8));
}

/** Returns true for a line that starts with a figure: `2026年…`, `65% of`, `+5% in Japan`, `$700 million`. */
export function startsWithFigure(source: string, at: number): boolean {
  return /^\*{0,2}[+−~≈><≥≤±-]?\s?[A-Z]{0,3}[$€£¥]?[0-9\uFF10-\uFF19]/.test(
    source.slice(at, at + 10),
  );
}

// cspell:disable -- abbreviations of several languages
/** Abbreviations before a number. */
const beforeNumber =
  /(?<![\p{L}\p{N}])(?:nos?|nr|núm|art|fig|ca|approx|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|p|pp|vol|sec|rs|стр|ст)\.$/iu;
// cspell:enable

/** Returns true if the text before an offset ends a statement, also above a line that starts with a figure. */
export function endsStatement(source: string, at: number): boolean {
  if (!endsSentence(source, at)) return false;
  const text = source.slice(Math.max(0, at - 12), at).trimEnd();
  return !beforeNumber.test(text) && !endsInAbbreviation(text);
}

/** Returns true for a line that starts a sentence, and for `+5% in Japan [2]` and `(EU prices rose) [1]`. */
export function startsStatement(source: string, at: number): boolean {
  // Most lines start with a bullet.
  if (source.charCodeAt(at) === 0x2d && !/[0-9]/.test(source[at + 1] ?? "")) return false;
  return (
    startsSentence(source, at) ||
    (/^(?:[(（]|[+−~≈><≥≤±-]?\s?[$€£¥]?[0-9])/.test(source.slice(at, at + 4)) &&
      isCitedTo(source, at))
  );
}

/** Returns true for a line that continues a closed bullet only because of its first character. */
export function mayBeInsight(source: string, at: number): boolean {
  if (isCitedTo(source, at)) return true;
  if (/^\p{L}/u.test(source.slice(at, at + 2))) return false;
  // `2030 outlook` above a bullet is a heading.
  const end = endOfLine(source, at);
  const isAboveBullet = startsWithBullet.test(source.slice(end + 1, end + 24).trimStart());
  return !(isAboveBullet && readHeading(source, at, end) !== undefined);
}

/** Returns true if the line at an offset ends in a citation. */
export function isCitedTo(source: string, at: number): boolean {
  return endsCited(source.slice(at, endOfLine(source, at)).trimEnd());
}

// cspell:disable -- labels of several languages
/** `EDIT: fixed a typo`, `Update (4 Nov): …`, `**更新**：…`: what an author adds below a text. */
const remark =
  /^\*{0,2}(?:edit(?:ed)?|update|correction|p\.?s\.?|更新|编辑|編輯|更正|补充|補充|actualización|atualização|mise à jour|aktualisierung|обновление|обновлено|追記|訂正|수정)(?: ?[0-9]{1,2}| ?[(\uFF08][^()\uFF08\uFF09\n]{1,24}[)\uFF09])?\*{0,2} ?[:\uFF1A]/i;
// cspell:enable
/** The longest label of a remark, in UTF-16 code units. */
const longestLabel = 48;

/** Returns true for a line with the label of a remark. */
export function startsRemark(source: string, at: number): boolean {
  return remark.test(source.slice(at, at + longestLabel));
}

/** Returns true for a title, on a line of its own, above a line that ends a sentence: neither is a bullet. */
export function startsTitledText(source: string, at: number, to: number): boolean {
  const end = endOfLine(source, at);
  if (readHeading(source, at, end)?.title?.start !== at) return false;
  const below = trimSpan(source, end, endOfLine(source, end + 1, to));
  return (
    startsSentence(source, below.start) &&
    endsSentence(source, below.end) &&
    !startsWithBullet.test(source.slice(below.start, below.start + 12))
  );
}

// cspell:disable -- words of several languages
/** Words that end no statement. */
const openWord =
  "a|an|the|of|in|on|at|to|for|from|with|by|and|or|as|than|that|its|de|du|des|la|le|les|el|los|del|en|y|e|et|do|da|em|der|die|das|den|und|von|für|im|zu";
// cspell:enable
const openEnd = new RegExp(
  String.raw`(?:[,;:(\uFF08\uFF0C、\uFF1B\uFF1A/&–—-]|(?:^|\s)(?:${openWord}))$`,
  "iu",
);

/** Returns true if the text before an offset ends inside a statement: `exports of`, `exports to Japan,`. */
export function isOpenEnded(source: string, at: number): boolean {
  return openEnd.test(source.slice(Math.max(0, at - 12), at).trimEnd());
}

/** A line that was not wrapped may be longer, in UTF-16 code units. */
export const widestLine = 120;
/** A shorter line is no part of a wrapped text in Han characters. */
const shortestHanLine = 16;

/**
 * Returns the width to which the lines between two offsets are wrapped: the length of the longest one, in UTF-16 code units.
 * Returns 0 if no line continues inside a sentence, so that each line break parts what is before and after it.
 */
export function widthOf(source: string, from: number, to: number): number {
  let longest = 0;
  let isWrapped = false;
  for (const { start, end } of bodyLinesIn(source, from, to)) {
    longest = Math.max(longest, end - start);
    isWrapped ||= end < to && continuesBelow(source, start, end);
  }
  return isWrapped && longest <= widestLine ? longest : 0;
}

function continuesBelow(source: string, start: number, end: number): boolean {
  if (endsSentence(source, end)) return false;
  const below = source.slice(end, end + 40).trimStart();
  return (
    /^\p{Ll}/u.test(below) ||
    (end - start >= shortestHanLine &&
      /^\p{Script=Han}/u.test(below) &&
      hasHan(source.slice(start, end)))
  );
}

/** Returns true if the first word of a line has room at the end of the line above. */
export function hasRoom(source: string, lineEnd: number, at: number, width: number): boolean {
  const length = lineEnd - startOfLine(source, lineEnd);
  const [word] = /^(?:\p{Script=Han}|\S{0,40})/u.exec(source.slice(at, at + 40))!;
  return width === 0 || length + 1 + word.length <= width;
}

/**
 * Returns the width to which lines below a heading may be wrapped. If none of them shows that they were, a line in which the first
 * word of the next one had room shows that they are a list: the width is then 0.
 */
export function widthOfLines(source: string, lines: readonly BodyLine[]): number {
  const longest = longestOf(lines);
  const isList = lines.some(({ start, isAfterGap }, index) => {
    const above = lines[index - 1];
    return (
      !isAfterGap &&
      above !== undefined &&
      startsSentence(source, start) &&
      !endsSentence(source, above.end) &&
      !isOpenEnded(source, above.end) &&
      hasRoom(source, above.end, start, longest)
    );
  });
  return isList && !continueInside(source, lines) ? 0 : longest;
}

/** Returns true if a line starts with a small letter directly below one that had no room for its first word, so that the lines were wrapped. */
export function continueInside(source: string, lines: readonly BodyLine[]): boolean {
  const longest = longestOf(lines);
  return lines.some(
    ({ start, isAfterGap }, index) =>
      !isAfterGap &&
      index > 0 &&
      /^\p{Ll}/u.test(source.slice(start, start + 2)) &&
      !hasRoom(source, lines[index - 1]!.end, start, longest),
  );
}

function longestOf(lines: readonly BodyLine[]): number {
  let longest = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  return longest;
}

/** A line that is not blank. */
export interface BodyLine extends Span {
  /** True if it is the first one, or an empty line is above it. */
  readonly isAfterGap: boolean;
}

/** Lists the lines between two offsets that are not blank. */
export function bodyLinesIn(source: string, from: number, to: number): BodyLine[] {
  const lines: BodyLine[] = [];
  let isAfterGap = true;
  for (let at = from; at < to;) {
    const end = endOfLine(source, at, to);
    const span = trimSpan(source, at, end);
    if (span.start < span.end) lines.push({ ...span, isAfterGap });
    isAfterGap = span.start === span.end;
    at = end + 1;
  }
  return lines;
}

/** Returns true for a line without citations in another script than the text above: Han, Cyrillic or Latin. */
export function isOtherScript(line: string, above: string): boolean {
  if (startsWithBullet.test(line) || possibleMark.test(line)) return false;
  return scriptOf(line) !== scriptOf(above) && /\p{L}/u.test(line);
}

function scriptOf(text: string): string {
  if (hasHan(text)) return "Han";
  return /\p{Script=Cyrillic}/u.test(text) ? "Cyrillic" : "Latin";
}

/** Returns true if each of several bullets between two offsets has a line in another script directly below it. Below the last one, it is no heading. */
export function haveTranslations(source: string, from: number, to: number): boolean {
  const lines = bodyLinesIn(source, from, to);
  const textOf = ({ start, end }: Span): string => source.slice(start, end);
  let bullets = 0;
  for (const [index, line] of lines.entries()) {
    if (!startsWithBullet.test(textOf(line))) continue;
    bullets++;
    const below = lines[index + 1];
    if (below === undefined || below.isAfterGap || !isOtherScript(textOf(below), textOf(line)))
      return false;
  }
  return bullets > 1;
}

/** `Supply: Mines reopened in May.`, `供应方面：多座矿山复产。` */
const labelledStatement =
  /^(?<label>\p{Lu}[^:\uFF1A\n]{1,40}|\p{Lo}[^:\uFF1A\n]{1,12})[:\uFF1A](?!\/\/)\s?(?<statement>\D.*)$/u;
/** Fewer words, or half as many Chinese characters, are the value of a field. */
const fewestWords = 3;
const mostWordsOfLabel = 5;

/**
 * Returns the lines that are a label and a statement, which ends like a sentence. Returns none if there are fewer than two labels. One
 * in capitals, `SUPPLY CHAINS: …`, is enough in a text in which each other line is a sentence; a city is the place of a report.
 */
export function labelledLines(source: string, lines: readonly BodyLine[]): readonly BodyLine[] {
  const labels = new Set<string>();
  const found = lines.filter(({ start, end }) => {
    const text = source.slice(start, end);
    const { label, statement } = labelledStatement.exec(text)?.groups ?? {};
    if (label === undefined || statement === undefined) return false;
    if (!endsSentence(text, text.length) || startsRemark(text, 0)) return false;
    if (label.split(" ").length > mostWordsOfLabel || wordsOf(statement) < fewestWords)
      return false;
    labels.add(label);
    return true;
  });
  const [label = ""] = labels;
  const isEnough =
    labels.size > 1 ||
    (isCapitals(label) &&
      !isCity(inTitleCase(label)) &&
      lines.length > found.length &&
      lines.every(({ start, end }) => isSentence(source, start, end)));
  return isEnough ? found : [];
}

/** `NEW YORK` as `New York` */
function inTitleCase(words: string): string {
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Returns true for a line that starts and ends a sentence, which a figure may start. */
function isSentence(source: string, start: number, end: number): boolean {
  return (
    endsSentence(source, end) && (startsSentence(source, start) || startsWithFigure(source, start))
  );
}

/**
 * Returns the end of the sentences on lines directly below the line at an index, or else of those directly below the next
 * empty line if they are several.
 */
export function endOfSentencesBelow(
  source: string,
  lines: readonly BodyLine[],
  index: number,
): number {
  let last = index;
  const readOn = (): void => {
    for (let line = lines[last + 1]; line !== undefined; line = lines[last + 1]) {
      if (line.isAfterGap || !isSentence(source, line.start, line.end)) return;
      last++;
    }
  };
  readOn();
  const next = lines[index + 1];
  if (last === index && next?.isAfterGap === true && isSentence(source, next.start, next.end)) {
    last++;
    readOn();
    if (last === index + 1) last = index;
  }
  return lines[last]!.end;
}

/** Counts words; two Chinese characters are one. */
function wordsOf(text: string): number {
  return hasHan(text) ? text.length / 2 : text.split(/\s+/).length;
}
