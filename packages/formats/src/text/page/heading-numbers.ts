import { bulletNumber, signedBullet } from "../bullet-signs.ts";
import { endsInCitation } from "../citation-marks.ts";
import { readHeading } from "../headings.ts";
import { partOfText } from "../part-numbers.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import type { PageLine, PageText } from "./page-text.ts";

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const letters = "ABCDEFGH".split("");
const han = "一二三四五六七八九十".split("");
const digits = "[0-9]{1,2}";
const ordinal = String.raw`${digits}|[IVX]{1,4}|[A-H]`;

/** `(2) `, `（2）`, `No. 2: `, `Part 2 — `, `第二部分：`, `II. ` and `B) ` before words, also after `## ` or `**`. */
const numberedLine = new RegExp(
  String.raw`^(?<signs>#{1,6}\s+|\*\*)?(?<label>` +
    [
      String.raw`(?<round>[(\uFF08])(?<inRound>${ordinal}|[${han.join("")}])[)\uFF09]\s*`,
      String.raw`No\.?\s?(?<afterNo>${digits})(?:\s?[:\uFF1A.]|\s[—–|-])\s?`,
      String.raw`(?<part>${partOfText})(?:\s?[:\uFF1A.、]|\s[—–|-])?\s*(?<=[^\p{L}\p{N}])`,
      String.raw`(?<before>[IVX]{1,4}|[A-H])(?<sign>[.)])\s+`,
    ].join("|") +
    String.raw`)(?<words>[^\s#*].*)$`,
  "u",
);
/** A bullet or a numbered statement below a heading. */
const startsWithBullet = new RegExp(String.raw`^(?:${signedBullet}|${bulletNumber})`, "u");

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
  /** Lines of the same kind count on: `(1`, `I.`, `A)`. Those with `Part` do not. */
  readonly kind: string;
  readonly value: number;
  /** The lengths of `## ` and of the number with the sign after it, in UTF-16 code units. */
  readonly signs: number;
  readonly label: number;
  readonly words: string;
}

/**
 * Reads the numbers of headings, `(2) Supply` and `II. Supply`, as the sign of a heading, and `A.` and `A)` before statements as
 * `a.` and `a)`, which open a bullet. Two headings must count on, or one must be that of a lead: `Part 1 — Core Insights`.
 */
export function readHeadingNumbers(page: PageText): void {
  const lines = page.lines();
  const numbered = lines.flatMap((line, index) => readNumberedLine(line, index) ?? []);
  const headings = numbered.filter((each) => isHeading(each, lines));
  for (const run of runsOf(headings))
    if (run.length > 1 || isLead(run[0]!)) for (const each of run) writeHeading(page, each);
  const others = new Set(headings);
  const items = numbered.filter((each) => isLetter(each) && !others.has(each));
  for (const run of runsOf(items, mostLines)) {
    const [{ value, kind }] = run as [NumberedLine];
    if (value === 1 && run.length >= (kind === "A." ? fewestInitials : 2))
      for (const { line } of run) page.replace(line.start, line.text[0]!.toLowerCase());
  }
}

/** Returns true if a line may start with such a number: a cheap test. `first` to `third` are the UTF-16 code units at its start. */
export function mayHaveNumber(first: number, second: number, third: number): boolean {
  // `(`, `（`, `#` and `**`
  if (first === 0x28 || first === 0xff08 || first === 0x23) return true;
  if (first === 0x2a) return second === 0x2a;
  // `第`, `Часть` and `Раздел`
  if (first < 0x41 || first > 0x58) return first === 0x7b2c || first === 0x427 || first === 0x420;
  // `A.`, `B)`, `II.`, `Part`
  return (
    second === 0x2e ||
    second === 0x29 ||
    second === 0x49 ||
    second === 0x56 ||
    second === 0x58 ||
    isWordStart(first, second | 0x20, third | 0x20)
  );
}

/** Returns true for the start of `Part`, `Section`, `Chapter`, `No.` and `Teil`, also in capitals after the first letter. */
function isWordStart(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0x50: // P
      return second === 0x61 && third === 0x72;
    case 0x53: // S
      return second === 0x65 && third === 0x63;
    case 0x43: // C
      return second === 0x68 && third === 0x61;
    case 0x4e: // N
      return second === 0x6f;
    default:
      return first === 0x54 && second === 0x65 && third === 0x69;
  }
}

function readNumberedLine(line: PageLine, index: number): NumberedLine | undefined {
  const match = numberedLine.exec(line.text);
  if (match === null) return undefined;
  const { signs = "", label = "", words = "", part, round, sign } = match.groups!;
  const { inRound, afterNo, before } = match.groups!;
  const [numerals, value] =
    part === undefined ? valueOf((inRound ?? afterNo ?? before)!) : ["Part", 1];
  if (value < 1) return undefined;
  const kind = `${round === undefined ? "" : "("}${numerals}${sign ?? ""}`;
  return { line, index, kind, value, signs: signs.length, label: label.length, words };
}

/** Returns the first numeral of the same kind, and the value of a numeral; 0 if it is not one. */
function valueOf(number: string): readonly [kind: string, value: number] {
  if (/^[0-9]/.test(number)) return ["1", Number(number)];
  const kind = [roman, letters, han].find((numerals) => numerals.includes(number)) ?? [];
  return [kind[0] ?? "", kind.indexOf(number) + 1];
}

function isLetter({ kind, signs }: NumberedLine): boolean {
  return signs === 0 && (kind === "A." || kind === "A)");
}

/** Returns true for a short line above a bullet or a statement with a citation that has no number of the same kind. */
function isHeading(each: NumberedLine, lines: readonly PageLine[]): boolean {
  const { words, index, kind } = each;
  if (readHeading(words, 0, words.length)?.title?.start !== 0) return false;
  if (isLead(each)) return true;
  // `Part 2 — Supply` is a title with its number.
  if (kind === "Part") return false;
  const below = lines[index + 1];
  return (
    below !== undefined &&
    (startsWithBullet.test(below.text) ||
      (endsInCitation.test(below.text) && !/^\p{Ll}/u.test(below.text))) &&
    readNumberedLine(below, index)?.kind !== kind
  );
}

function isLead({ words }: NumberedLine): boolean {
  return readHeading(words, 0, words.length)?.kind === "lead";
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
