import { startsWithBullet } from "../bullet-signs.ts";
import { endsInCitation } from "../citation-marks.ts";
import { readHeading } from "../headings.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const letters = "ABCDEFGH".split("");
const han = "一二三四五六七八九十".split("");
const digits = "[0-9]{1,2}";
const ordinal = String.raw`${digits}|[IVX]{1,4}|[A-H]`;

/** `(2) `, `（2）`, `No. 2: `, `II. ` and `B) ` before words, also after `## ` or `**`. */
const numberedLine = new RegExp(
  String.raw`^(?<signs>#{1,6}\s+|\*\*)?(?<label>` +
    [
      String.raw`(?<round>[(\uFF08])(?<inRound>${ordinal}|[${han.join("")}])[)\uFF09]\s*`,
      String.raw`No\.?\s?(?<afterNo>${digits})(?:\s?[:\uFF1A.]|\s[—–|-])\s?`,
      String.raw`(?<before>[IVX]{1,4}|[A-H])(?<sign>[.)])\s+`,
    ].join("|") +
    String.raw`)(?<words>[^\s#*].*)$`,
  "u",
);

/** Fewer lines with `A.` may start with the initials of names. */
const fewestInitials = 3;
/** A statement has fewer lines. */
const mostLines = 4;
/** The shortest sign of a heading in Markdown that no headline has, with its space. */
const headingSign = "## ";

interface NumberedLine {
  readonly line: PageLine;
  /** Its index among the lines that are not blank. */
  readonly index: number;
  /** Lines of the same kind count on: `(1`, `1`, `I.`, `A)`. */
  readonly kind: string;
  readonly value: number;
  /** The lengths of `## ` and of the number with the sign after it, in UTF-16 code units. */
  readonly signs: number;
  readonly label: number;
  readonly words: string;
}

/**
 * Reads the numbers of headings, `(2) Supply` and `II. Supply`, as the sign of a heading, and `A.`, `A)` and `I.` before statements
 * as `a.`, `a)` and `i.`, which open a bullet. At least two headings must count on.
 */
export function readHeadingNumbers(page: PageText): void {
  const lines = page.lines();
  const numbered = lines.flatMap((line, index) => readNumberedLine(line, index) ?? []);
  const headings = numbered.filter((each) => isHeading(each, lines));
  for (const run of runsOf(headings))
    if (run.length > 1) for (const each of run) writeHeading(page, each);
  const others = new Set(headings);
  const items = numbered.filter((each) => isItem(each) && !others.has(each));
  for (const run of runsOf(items, mostLines)) {
    const [{ value, kind }] = run as [NumberedLine];
    if (value === 1 && run.length >= (kind === "A." ? fewestInitials : 2))
      for (const { line, label } of run)
        page.replace(line.start, line.text.slice(0, label).toLowerCase());
  }
}

/** Returns true if a line may start with such a number: a cheap test. `first` and `second` are the UTF-16 code units at its start. */
export function mayHaveNumber(first: number, second: number): boolean {
  // `(`, `（`, `#` and `**`
  if (first === 0x28 || first === 0xff08 || first === 0x23) return true;
  if (first === 0x2a) return second === 0x2a;
  // `No`
  if (first === 0x4e) return second === 0x6f;
  // `A.`, `B)`, `II`, `IV`
  return (
    first >= 0x41 &&
    first <= 0x58 &&
    (second === 0x2e || second === 0x29 || second === 0x49 || second === 0x56)
  );
}

function readNumberedLine(line: PageLine, index: number): NumberedLine | undefined {
  const match = numberedLine.exec(line.text);
  if (match === null) return undefined;
  const { signs = "", label = "", words = "", round, sign } = match.groups!;
  const { inRound, afterNo, before } = match.groups!;
  const [numerals, value] = kindAndValue((inRound ?? afterNo ?? before)!);
  if (value < 1) return undefined;
  const kind = `${round === undefined ? "" : "("}${numerals}${sign ?? ""}`;
  return { line, index, kind, value, signs: signs.length, label: label.length, words };
}

/** Returns the first numeral of the same kind, and the value of a numeral; 0 if it is not one. */
function kindAndValue(number: string): readonly [kind: string, value: number] {
  if (/^[0-9]/.test(number)) return ["1", Number(number)];
  const kind = [roman, letters, han].find((numerals) => numerals.includes(number)) ?? [];
  return [kind[0] ?? "", kind.indexOf(number) + 1];
}

function isItem({ kind, signs }: NumberedLine): boolean {
  return signs === 0 && /^[AI][.)]$/.test(kind);
}

/** Returns true for a short line above a bullet or a statement with a citation that has no number of the same kind. */
function isHeading(each: NumberedLine, lines: readonly PageLine[]): boolean {
  const { words, index, kind } = each;
  const heading = readHeading(words, 0, words.length);
  if (heading?.title?.start !== 0) return false;
  const below = lines[index + 1];
  return (
    below !== undefined &&
    (startsWithBullet.test(below.text) ||
      (endsInCitation.test(below.text) && !/^\p{Ll}/u.test(below.text))) &&
    readNumberedLine(below, index)?.kind !== kind
  );
}

/** Parts lines into runs of one kind in which each number is the next one, at most `distance` lines below the one before. */
function runsOf(numbered: readonly NumberedLine[], distance = Infinity): NumberedLine[][] {
  const runs: NumberedLine[][] = [];
  const open = new Map<string, NumberedLine[]>();
  for (const each of numbered) {
    const run = open.get(each.kind);
    const last = run?.at(-1);
    if (last?.value === each.value - 1 && each.index - last.index <= distance) run!.push(each);
    else {
      const next = [each];
      open.set(each.kind, next);
      runs.push(next);
    }
  }
  return runs;
}

/** Replaces the number by the sign of a heading, or moves the sign before it to the title. */
function writeHeading(page: PageText, { line, signs, label }: NumberedLine): void {
  const sign = signs === 0 ? headingSign : line.text.slice(0, signs);
  page.replace(line.start, sign.padStart(signs + label, ornamentSpace));
}
