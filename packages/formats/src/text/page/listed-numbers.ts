import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { startsWithBullet } from "../bullet-signs.ts";
import { hasGroupHeading } from "../group-names.ts";
import { readHeading } from "../headings.ts";
import { isSourceListHeading } from "../source-list.ts";
import { superscripts, toSuperscripts } from "../superscripts.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `… 250 Mt 1`, `… in May 1 3.`, `… exceptionally.1`, `… exceptionally. 1`, and `… in May1,3.` but not `… 30 km2.` */
const numbersAtEnd =
  /(?:(?<word>[\p{L}\p{N}%)”"’]{1,40})[^\S\n]|(?<=[\p{L}%)][.!?\u3002]["”’)]?)[^\S\n]?|(?<glued>(?<=\p{Ll}{2}|[%)”"’])(?<![0-9\s]\s?[ckm]m)))(?<numbers>[1-9][0-9]?(?:(?:,?[^\S\n]|,)[1-9][0-9]?){0,2})[.\u3002]?$/u;
/** `… exceptionally.1`, which is no heading. */
const isGlued = /[.!?\u3002]["”’)]?[1-9][0-9]?$/;
const mayHaveNumbers = /\S[^\S\n]?[0-9]{1,2}[.\u3002]?[^\S\n]*\n/;
const mayHaveDashes = /[^\s0-9]-[1-9][0-9]?[.\u3002][^\S\n]*\n/;
const otherCitation = new RegExp(
  String.raw`[[【(\uFF08{]\^?[0-9]{1,3}[\]】)\uFF09}^]|[${superscripts}①-⑳]|turn[0-9]+search|\[\^`,
);
/** `1. USGS`, `1 USGS`, `[1] USGS`, `①USGS` */
const entry =
  /^(?:(?:\[(?<square>[0-9]{1,2})\]|(?<plain>[0-9]{1,2})[.)]?)\s\s?(?=\S)|(?<circled>[①-⑳]))/;
/** `1Tin report`, as an entry of Copilot is copied. */
const glued = /^(?<number>[1-9][0-9]?)(?=[\p{Lu}\p{Script=Han}])/u;
const mayHaveGlued = /\n[^\S\n]*1(?=[\p{Lu}\p{Script=Han}])/u;
/** `…减少6.45%-1-3。`, as DeepSeek writes citations. */
const numbersAfterDash =
  /(?=-)(?<=(?<word>\p{L}{1,20}|[%)\uFF09]))(?<numbers>(?:-[1-9][0-9]?){1,5})[.\u3002]?$/u;
/** Fewer statements with such numbers show nothing. */
const fewestAfterDash = 3;
/** `①` to `⑳` */
const firstCircled = 0x245f;
const mostEntries = 20;
/** The part of the statements that ends in numbers, at least. */
const leastShare = 2 / 3;

interface Cited {
  /** The offset of the numbers, with the space before them. */
  readonly start: number;
  readonly written: string;
  readonly ids: readonly number[];
  readonly word: string | undefined;
  /** The word directly before them, without a space. */
  readonly gluedWord: string | undefined;
}

/**
 * Reads the numbers at the ends of statements as citations, if a list from 1 to at most 20 is below them, nearly all statements
 * end in one to three of its numbers, these count from 1, each entry is cited, and the text has no other citations. If the list
 * skips numbers, each of its entries must be cited. Doubao and Copilot lose the signs around them. Reports this guess.
 */
export function readListedNumbers(page: PageText): OffsetDiagnostic[] {
  if (mayHaveGlued.test(page.text)) readGluedEntries(page);
  if (!mayHaveNumbers.test(page.text)) return [];
  const afterDashes = readNumbersAfterDashes(page);
  if (afterDashes.length > 0) return afterDashes;
  const lines = page.lines();
  const { from, ids: listed } = findList(lines);
  const largest = listed.at(-1) ?? 0;
  if (listed.length < 2 || largest > mostEntries) return [];
  const above = lines.slice(1, from);
  if (above.some(({ text }) => otherCitation.test(text))) return [];
  const isCounted = largest === listed.length;
  const statements = statementsOf(above, isCounted);
  const known = new Set(listed);
  const cited = statements.flatMap((line) => readNumbers(line) ?? []);
  if (cited.length < Math.max(2, statements.length * leastShare)) return [];
  const areListed =
    (isCounted ? citeEach(cited, largest) : areSame(cited, known)) ||
    // NotebookLM numbers them in any order.
    cited.every(
      ({ gluedWord, ids }) => gluedWord !== undefined && ids.every((id) => known.has(id)),
    );
  if (!areListed) return [];
  // `Phase 1` and `Phase 2`
  if (new Set(cited.map(({ word, gluedWord, start }) => word ?? gluedWord ?? start)).size === 1)
    return [];
  for (const { start, written, ids, word } of cited) {
    const circled = ids.map(toCircled).join("");
    // Directly after a sentence there is no room for a space.
    page.replace(
      start,
      word === undefined
        ? toSuperscripts(written.replaceAll(",", " "))
        : circled.padStart(written.length),
    );
  }
  const { start, written } = cited[0]!;
  const end = start + written.length;
  const message = `\`${written.trim()}\` at the end of a statement and the numbers like it were read as citations, because the list of sources has the same numbers`;
  return [
    { code: "citation-shape", severity: "note", message, start: end - written.trim().length, end },
  ];
}

function toCircled(id: number): string {
  return String.fromCharCode(firstCircled + id);
}

function numberOf(circled: string): number {
  return circled.charCodeAt(0) - firstCircled;
}

/** Reads `1Tin report` and `2Ore report`, from 1 directly below the heading of the last list, as entries with numbers. */
function readGluedEntries(page: PageText): void {
  const lines = page.lines();
  const { from } = findList(lines);
  if (!isListHeading(lines[from]!)) return;
  const entries: { start: number; number: string }[] = [];
  for (const { text, start } of lines.slice(from + 1)) {
    const { number = "" } = glued.exec(text)?.groups ?? {};
    if (Number(number) !== entries.length + 1 || entries.length === mostEntries) break;
    entries.push({ start, number });
  }
  if (entries.length < 2) return;
  for (const { start, number } of entries)
    page.replace(start, toCircled(Number(number)).padEnd(number.length));
}

/**
 * Reads `-1-3` at the ends of most statements as citations, in a text without others. Reports this guess, and the numbers that are
 * too high for it.
 */
function readNumbersAfterDashes(page: PageText): OffsetDiagnostic[] {
  if (!mayHaveDashes.test(page.text)) return [];
  const lines = page.lines();
  const statements = lines.filter(({ text }) => /[.\u3002]$/.test(text) && text.length > 12);
  const found = statements.flatMap((line) => {
    const match = numbersAfterDash.exec(line.text);
    if (match === null) return [];
    const { word = "", numbers = "" } = match.groups!;
    const start = line.start + match.index;
    return [{ start, word, numbers, ids: numbers.slice(1).split("-").map(Number) }];
  });
  const isMost = found.length >= Math.max(fewestAfterDash, statements.length * leastShare);
  // `Li-6` and `Li-7`
  const hasWords = new Set(found.map(({ word }) => word)).size > 1;
  if (!isMost || !hasWords || otherCitation.test(page.text)) return [];
  const first = found[0]!;
  const isCircled = found.every(({ ids }) => ids.every((id) => id <= mostEntries));
  if (isCircled)
    for (const { start, numbers, ids } of found)
      page.replace(start, ids.map(toCircled).join("").padStart(numbers.length));
  const outcome = isCircled
    ? "were read as citations"
    : "may be citations, and stay in the text; write them like `[1]`";
  return [
    {
      code: "citation-shape",
      severity: isCircled ? "note" : "warning",
      message: `\`${first.numbers}\` at the end of a statement and the numbers like it ${outcome}`,
      start: first.start,
      end: first.start + first.numbers.length,
    },
  ];
}

function isListHeading({ text }: PageLine): boolean {
  return isSourceListHeading(text.replace(/\s?[(\uFF08][0-9]{1,2}[)\uFF09]$/, ""));
}

/** Finds the last list of sources: the index of its heading or first line, and the numbers of its lines, which go up. */
function findList(lines: readonly PageLine[]): {
  readonly from: number;
  readonly ids: readonly number[];
} {
  const heading = lines.findLastIndex(isListHeading);
  const from =
    heading === -1 ? lines.findLastIndex(({ text }) => text.startsWith("[1] ")) : heading;
  const ids: number[] = [];
  if (from === -1) return { from: 0, ids };
  for (const { text } of lines.slice(from)) {
    const { square, plain, circled } = entry.exec(text)?.groups ?? {};
    const id = circled === undefined ? Number(square ?? plain) : numberOf(circled);
    if (id > (ids.at(-1) ?? 0)) ids.push(id);
  }
  return { from, ids };
}

/** Finds the bullets, or the lines except headings. If the list skips numbers, a short line that ends in one of them is a statement. */
function statementsOf(lines: readonly PageLine[], isCounted: boolean): readonly PageLine[] {
  const bullets = lines.filter(({ text }) => startsWithBullet.test(text) && !/^[0-9]/.test(text));
  // A single one may be a heading with an emoji.
  if (bullets.length > 1) return bullets;
  const others = lines.filter(({ text }) => {
    const words = text.replace(/^[^\p{L}\p{N}]+/u, "");
    return (
      readHeading(words, 0, words.length) === undefined ||
      isGlued.test(text) ||
      (!isCounted && numbersAtEnd.test(text) && !hasGroupHeading(text.slice(0, 20)))
    );
  });
  // The headline and the source line are above the first of them.
  return others.slice(
    Math.max(
      others.findIndex(({ text }) => numbersAtEnd.test(text)),
      0,
    ),
  );
}

function readNumbers(line: PageLine): Cited | undefined {
  const match = numbersAtEnd.exec(line.text);
  if (match === null) return undefined;
  const { word, glued: gluedAfter, numbers = "" } = match.groups!;
  const ids = numbers.split(/,\s?|\s/).map(Number);
  const at = match.index + (word?.length ?? 0);
  const gluedWord =
    gluedAfter === undefined ? undefined : /\S{1,40}$/.exec(line.text.slice(0, at))?.[0];
  const to = line.text.indexOf(numbers, at) + numbers.length;
  return { start: line.start + at, written: line.text.slice(at, to), ids, word, gluedWord };
}

/** Returns true if the numbers count from 1, each at most one higher than those above, up to the number of entries. */
function citeEach(cited: readonly Cited[], count: number): boolean {
  let last = 0;
  for (const id of cited.flatMap(({ ids }) => ids)) {
    if (id > last + 1) return false;
    last = Math.max(last, id);
  }
  return last === count;
}

/** Returns true if the numbers are those of a list, and none of the list is missing. */
function areSame(cited: readonly Cited[], known: ReadonlySet<number>): boolean {
  return new Set(cited.flatMap(({ ids }) => ids)).size === known.size;
}
