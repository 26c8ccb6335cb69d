import { startsWithBullet } from "../bullet-signs.ts";
import { citesNumbers } from "../citation-marks.ts";
import { monthName } from "../stated-date.ts";
import { toSuperscripts } from "../superscripts.ts";
import { startsItem } from "./label-lines.ts";
import { statement } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";
import { stop } from "../sentence-end.ts";

/** `1`, `01`, `1.`, `(1)` and `#1` on a line of its own. */
const numberLine = /^(?<opening>[#(\uFF08])?(?<number>[0-9]{1,2})(?<closing>[.)、\uFF09])?$/;
const mayHaveNumberLines = /\n[^\S\n]*[#(\uFF08]?0?1[.)、\uFF09]?\s*(?:\n|$)/;
const bareNumber = /^[1-9][0-9]?$/;
const endsAboveNumber = new RegExp(String.raw`${stop}[\]"”」）)]*$`);
/** A statement and its title in a narrow column. A page of a document has more lines above its number. */
const mostLines = 8;

interface NumberLine {
  readonly line: PageLine;
  readonly below: PageLine;
  /** The line below that. */
  readonly next: PageLine | undefined;
  readonly match: RegExpExecArray;
}

/**
 * Reads numbers on lines of their own. Those of a list count from 1 and are above its items: `1` above `Quotas fall` becomes
 * `1、Quotas fall`, and `01` above a title with a text becomes `##`. Below sentences, they are citations: `1` becomes `¹`.
 * In a text with citations such as `[1]`, they are not.
 */
export function readNumberLines(page: PageText): void {
  if (!mayHaveNumberLines.test(page.text)) return;
  const lines = page.lines();
  const items = numbersOfLists(lines);
  const areTitles = items.length > 1 && items.every(isAboveTitle);
  for (const item of items)
    if (areTitles) page.replace(item.line.start, "## ");
    else joinBelow(page, item);
  if (citesNumbers(page.text)) return;
  const ofLists = new Set(items.map(({ line }) => line));
  for (const { start, text } of citationLines(lines, ofLists))
    page.replace(start, toSuperscripts(text));
}

/** Returns true for `01` directly above a title with a text below it. */
function isAboveTitle({ line, below, next }: NumberLine): boolean {
  return (
    /^[01][0-9]$/.test(line.text) &&
    below.start - line.end === 1 &&
    !endsAboveNumber.test(below.text) &&
    next !== undefined &&
    !numberLine.test(next.text)
  );
}

function numbersOfLists(lines: readonly PageLine[]): NumberLine[] {
  const items: NumberLine[] = [];
  let list: NumberLine[] = [];
  let lastAt = 0;
  const end = (): void => {
    if (list.length > 1) for (const item of list) items.push(item);
    list = [];
  };
  for (const [at, line] of lines.entries()) {
    const match = line.text.length <= 4 ? numberLine.exec(line.text) : null;
    const below = lines[at + 1];
    if (match === null || below === undefined) continue;
    const number = Number(match.groups!["number"]);
    const isNext = number === list.length + 1 && at - lastAt <= mostLines;
    if (!isNext) end();
    // Below a sentence, it is more likely a citation; `01` is none.
    const mayBeCitation = line.text !== "01" && endsAboveNumber.test(lines[at - 1]?.text ?? "");
    if (number === 1 ? mayBeCitation : !isNext) continue;
    if (numberLine.test(below.text) || startsItem.test(below.text)) continue;
    list.push({ line, below, next: lines[at + 2], match });
    lastAt = at;
  }
  end();
  return items;
}

function joinBelow(page: PageText, { line, below, match }: NumberLine): void {
  const { opening, closing } = match.groups!;
  if (opening !== undefined) page.replace(line.start, " ");
  const gap = below.start - line.end;
  const sign = closing === undefined ? (gap === 1 ? "、" : ".") : "";
  page.replace(line.end, sign.padEnd(gap, " "));
}

/** Returns the numbers below two or more sentences, if no other number is on a line of its own, and each counts on from those above. */
function citationLines(
  lines: readonly PageLine[],
  ofLists: ReadonlySet<PageLine>,
): readonly PageLine[] {
  const found: PageLine[] = [];
  let sentences = 0;
  let highest = 0;
  let lastAt: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (!bareNumber.test(line.text) || ofLists.has(line)) continue;
    const number = Number(line.text);
    const isBelowNumber = lastAt === at - 1;
    const isNear = lastAt === undefined || at - lastAt <= mostLines;
    if (!isNear || number > highest + 1) return [];
    if (!isBelowNumber) {
      if (!endsAboveNumber.test(lines[at - 1]?.text ?? "")) return [];
      sentences++;
    }
    highest = Math.max(highest, number);
    lastAt = at;
    found.push(line);
  }
  return sentences > 1 ? found : [];
}

const mayHavePadded = /(?:^|\n)[^\S\n]*01[^\S\n]\S/;
/** `01 Tin rose`, but not `01 May 2026`. */
const padded = new RegExp(
  String.raw`^(?<number>0[1-9]|[1-9][0-9])(?=[^\S\n]{1,3}(?:[\p{L}“"«「《]|20[0-9]{2}年))(?![^\S\n]+${monthName}\b)`,
  "iu",
);
/** A longer line is no title, in UTF-16 code units. */
const longestTitle = 25;

/**
 * Writes `01 Tin rose` as `01、Tin rose`, a bullet: on two or more lines that count from 01, perhaps once in each section, at least half
 * of which end like statements or are too long for titles. None is directly above another bullet, as the heading of a section is.
 */
export function readPaddedNumbers(page: PageText): void {
  if (!mayHavePadded.test(page.text)) return;
  const lines = page.lines();
  const items: PageLine[] = [];
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const number = Number(padded.exec(line.text)?.groups!["number"]);
    if (number !== 1 && number !== last + 1) continue;
    if (last === 0 && !line.text.startsWith("01")) continue;
    if (startsWithBullet.test(lines[at + 1]?.text ?? "")) return;
    items.push(line);
    last = number;
  }
  const statements = items.filter(({ text }) => statement.test(text) || text.length > longestTitle);
  if (items.length < 2 || statements.length * 2 < items.length) return;
  for (const { start } of items) page.replace(start + 2, "、");
}
