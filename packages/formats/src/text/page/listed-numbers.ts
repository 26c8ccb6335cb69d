import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { startsWithBullet } from "../bullet-signs.ts";
import { readHeading } from "../headings.ts";
import { isSourceListHeading } from "../source-list.ts";
import { superscripts, toSuperscripts } from "../superscripts.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `… 250 Mt 1`, `… in May 1 3.`, and `… exceptionally.1` */
const numbersAtEnd =
  /(?:(?<word>[\p{L}\p{N}%)”"’]{1,40})[^\S\n]|(?<=[\p{L}%)][.!?\u3002]["”’)]?))(?<numbers>[1-9][0-9]?(?:,?[^\S\n][1-9][0-9]?){0,2})[.\u3002]?$/u;
/** `… exceptionally.1`, which is no heading. */
const isGlued = /[.!?\u3002]["”’)]?[1-9][0-9]?$/;
const mayHaveNumbers = /\S[^\S\n]?[0-9]{1,2}[.\u3002]?[^\S\n]*\n/;
const otherCitation = new RegExp(
  String.raw`[[【(\uFF08{]\^?[0-9]{1,3}[\]】)\uFF09}^]|[${superscripts}①-⑳]|turn[0-9]+search|\[\^`,
);
/** `1. USGS`, `1 USGS`, `[1] USGS` */
const entry = /^(?:\[(?<square>[0-9]{1,2})\]|(?<plain>[0-9]{1,2})[.)]?)\s\s?(?=\S)/;
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
}

/**
 * Reads the numbers at the ends of statements as citations, if a list from 1 to at most 20 is below them, nearly all statements end
 * in one to three of its numbers, these count from 1, each entry is cited, and the text has no other citations. Doubao and Copilot lose the
 * signs around them. Reports this guess.
 */
export function readListedNumbers(page: PageText): OffsetDiagnostic[] {
  if (!mayHaveNumbers.test(page.text)) return [];
  const lines = page.lines();
  const { from, count } = findList(lines);
  if (count < 2 || count > mostEntries) return [];
  const above = lines.slice(1, from);
  if (above.some(({ text }) => otherCitation.test(text))) return [];
  const statements = statementsOf(above);
  const cited = statements.flatMap((line) => readNumbers(line, count) ?? []);
  if (cited.length < Math.max(2, statements.length * leastShare) || !citeEach(cited, count))
    return [];
  // `Phase 1` and `Phase 2`
  if (new Set(cited.map(({ word, start }) => word ?? start)).size === 1) return [];
  for (const { start, written, ids, word } of cited) {
    const circled = ids.map((id) => String.fromCharCode(firstCircled + id)).join("");
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

/** Finds the last list of sources: the index of its heading or first line, and how many lines have the numbers from 1. */
function findList(lines: readonly PageLine[]): { readonly from: number; readonly count: number } {
  const heading = lines.findLastIndex(({ text }) =>
    isSourceListHeading(text.replace(/\s?[(\uFF08][0-9]{1,2}[)\uFF09]$/, "")),
  );
  const from =
    heading === -1 ? lines.findLastIndex(({ text }) => text.startsWith("[1] ")) : heading;
  if (from === -1) return { from: 0, count: 0 };
  let count = 0;
  for (const { text } of lines.slice(from)) {
    const { square, plain } = entry.exec(text)?.groups ?? {};
    if (Number(square ?? plain) === count + 1) count++;
  }
  return { from, count };
}

function statementsOf(lines: readonly PageLine[]): readonly PageLine[] {
  const bullets = lines.filter(({ text }) => startsWithBullet.test(text) && !/^[0-9]/.test(text));
  if (bullets.length > 0) return bullets;
  return lines.filter(
    ({ text }) => readHeading(text, 0, text.length) === undefined || isGlued.test(text),
  );
}

function readNumbers(line: PageLine, count: number): Cited | undefined {
  const match = numbersAtEnd.exec(line.text);
  if (match === null) return undefined;
  const { word, numbers = "" } = match.groups!;
  const ids = numbers.split(/,?\s/).map(Number);
  if (ids.some((id) => id > count)) return undefined;
  const at = match.index + (word?.length ?? 0);
  const to = line.text.indexOf(numbers, at) + numbers.length;
  return { start: line.start + at, written: line.text.slice(at, to), ids, word };
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
