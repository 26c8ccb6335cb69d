import { citationMark } from "../citation-marks.ts";
import { isLeadName } from "../lead-names.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** A cell of a row, in offsets of its page. */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `|---|---|` */
const delimiter = /^\|(?:\s*:?-{2,}:?\s*\|){2,3}$/;
const onlyMarks = new RegExp(String.raw`^(?:(?:${citationMark.source})[\s,;]{0,3}){1,9}$`, "u");
const onlyNumber = /^[0-9]{1,2}[.)]?$/;
/** The name of the column of numbers: `#`, `No.` */
const nameOfNumbers = /^(?:#|n[o°r]\.?|№|序号)$/i;
const nameOfStatements = /^(?:(?:core|key|main) )?(?:insight|statement|finding|takeaway|point)s?$/i;
const nameOfMarks = /^(?:source|citation|ref(?:erence|\.)?)s?(?: no\.?)?$/i;
/** A statement has at least three words, or some Chinese characters. */
const statement = /\S\s+\S+\s+\S|\p{Script=Han}{6}/u;
/** A longer cell is no name of a column, in UTF-16 code units. */
const longestName = 30;
const mayHaveRows = /[|\t][^\S\n]*[[【][^\n|\t]{1,60}[^\S\n]*\|?[^\S\n]*(?:\n|$)/;

/**
 * Reads the rows of tables with statements and their citations, as assistants write them below the name of a lead, as bullets:
 * `| Tin rises in London | [1] |` or the same with a tab. A column of numbers may be before the statements. Removes the names of
 * the columns and reports them. Any other table stays.
 */
export function readStatementTables(page: PageText): void {
  if (!mayHaveRows.test(page.text)) return;
  const lines = page.lines();
  for (let at = 0; at < lines.length; at++) {
    const above = lines[at - 1];
    const head = cellsOf(lines[at]!);
    if (above === undefined || head === undefined) continue;
    if (!isHeading(above) && !isNamedHead(head)) continue;
    const isBarred = lines[at]!.text.startsWith("|");
    const from = isBarred ? at + 2 : isRow(head) ? at : at + 1;
    if (isBarred && !delimiter.test(lines[at + 1]?.text ?? "")) continue;
    const rows: Cell[][] = [];
    for (let below = from; below < lines.length; below++) {
      const line = lines[below]!;
      const cells = cellsOf(line);
      if (cells === undefined || line.text.startsWith("|") !== isBarred) break;
      rows.push(cells);
    }
    const first = at;
    at = from + rows.length - 1;
    const areStatements =
      rows.length > 0 && rows.every((row) => row.length === head.length && isRow(row));
    const hasHead = from > first;
    if (!areStatements || (hasHead && !isHead(head))) continue;
    if (hasHead) {
      const { end } = lines[from - 1]!;
      page.drop({ start: lines[first]!.start, end }, "text-not-kept", "the head of a table");
    }
    for (const row of rows) writeBullet(page, row, isBarred);
  }
}

/** Returns true for a heading of Markdown and for the name of a lead. */
function isHeading({ text }: PageLine): boolean {
  return /^(?:#{1,6} |\*\*[^*]{1,60}\*\*$)/.test(text) || isLeadName(text.replace(/:$/, ""));
}

/** Returns true for `Insight` and `Source`. */
function isNamedHead(cells: readonly Cell[]): boolean {
  return nameOfStatements.test(cells.at(-2)!.text) && nameOfMarks.test(cells.at(-1)!.text);
}

/** Parts a line at its bars or its tabs. Undefined without two or three cells. */
function cellsOf({ text, start }: PageLine): Cell[] | undefined {
  const isBarred = text.length > 1 && text.startsWith("|") && text.endsWith("|");
  if (!isBarred && !text.includes("\t")) return undefined;
  const cells: Cell[] = [];
  let at = isBarred ? 1 : 0;
  for (const cell of text.slice(at, isBarred ? -1 : undefined).split(isBarred ? "|" : "\t")) {
    cells.push({ text: cell.trim(), start: start + at, end: start + at + cell.length });
    at += cell.length + 1;
  }
  return cells.length === 2 || cells.length === 3 ? cells : undefined;
}

/** Returns true for a statement and its citations, with a number before them in the first of three cells. */
function isRow(cells: readonly Cell[]): boolean {
  const [marks, words, number] = cells.toReversed();
  return (
    onlyMarks.test(marks!.text) &&
    statement.test(words!.text) &&
    (number === undefined || onlyNumber.test(number.text))
  );
}

function isHead(cells: readonly Cell[]): boolean {
  return (
    cells.every(({ text }) => text.length <= longestName && !citationMark.test(text)) &&
    (cells.length === 2 || cells[0]!.text === "" || nameOfNumbers.test(cells[0]!.text))
  );
}

/** Writes `| Tin rises | [1] |` as `- Tin rises   [1]  `. A row without a space before its statement keeps its bar. */
function writeBullet(page: PageText, cells: readonly Cell[], isBarred: boolean): void {
  const [words, marks] = cells.slice(-2) as [Cell, Cell];
  const first = cells[0]!.start - (isBarred ? 1 : 0);
  const width = words.start - first;
  const hasSpace = width > 1 || /^\s/.test(page.text.slice(words.start, words.end));
  if (width > 0) page.replace(first, (hasSpace ? "-" : " ").padEnd(width));
  page.blank(words.end, marks.start);
  if (isBarred) page.blank(marks.end, marks.end + 1);
}
