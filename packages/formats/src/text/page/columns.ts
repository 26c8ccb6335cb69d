import { shorten, startOfLine } from "@mineral-brief/schema/internal";
import { matchAt } from "../../positions/match-at.ts";
import type { OffsetDiagnostic } from "../../positions/offset-diagnostic.ts";
import { allBulletSigns, startOfBullet, startsWithBullet } from "../bullet-signs.ts";
import { isLeadName } from "../lead-names.ts";
import { isSourceListHeading } from "../source-list.ts";
import { hasSourceLabel } from "../source-line/labels.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import type { Span } from "../spans.ts";
import { readDateAtEnd } from "../stated-date.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

/** Rows that follow one another, as a spreadsheet copies them. */
interface Table {
  readonly rows: readonly PageLine[];
  /** The index of the line after the last row. */
  readonly to: number;
  readonly columns: number;
}

const fewestColumns = 3;
/** `|---|:---:|`, below the first row of a table in Markdown. */
const delimiter = /^\|(?:\s*:?-{2,}:?\s*\|){2,}$/;
/** Two columns are a table only with such a row. */
const fewestInMarkdown = 2;
/** A sign or a number of a list, with the tab after it. */
const bullet = new RegExp(String.raw`^${startOfBullet}\s*$`, "u");

/** Returns false for almost all texts without a table. */
export function mayHaveTables(text: string): boolean {
  return (
    text.includes("\t") ||
    (text.includes("|") && (text.includes("|\n") || text.includes("---") || barRows.test(text)))
  );
}

/** `Grade | Low | High` in two lines next to each other. */
const barRows = /(?:^|\n)(?:[^\n|]{1,200} \| ){2}[^\n]*\n(?:[^\n|]{1,200} \| ){2}/;

/**
 * Finds runs of at least two lines with at least three cells each, separated by tabs or, as in Markdown, by `|`. With a row
 * `|---|---|`, two cells are enough. Lines without a `|` at both ends can also be source lines, so that three of them with as many cells are needed.
 */
function tablesIn(lines: readonly PageLine[], text: string): Table[] {
  const tables: Table[] = [];
  let rows: PageLine[] = [];
  let columns = 0;
  const close = (to: number): void => {
    const hasColumns =
      columns >= fewestColumns || rows.some(({ text: row }) => delimiter.test(row));
    if (hasColumns && rows.length >= (rows[0] !== undefined && hasBarsInside(rows[0]) ? 3 : 2))
      tables.push({ rows, to, columns });
    rows = [];
    columns = 0;
  };
  for (const [index, line] of lines.entries()) {
    const count = columnsOf(line);
    const before = rows.at(-1);
    const isNext =
      before === undefined || (text.slice(before.end, line.start).match(/\n/g)?.length ?? 0) === 1;
    const isOther = hasBarsInside(line) && count !== columns;
    const fewest = isBarred(line) ? fewestInMarkdown : fewestColumns;
    if (count < fewest || !isNext || isOther) close(index);
    if (count < fewest) continue;
    rows.push(line);
    columns = Math.max(columns, count);
  }
  close(lines.length);
  return tables;
}

/** The longest cell of a table with two columns, in UTF-16 code units. A longer one is a sentence. */
const longestCell = 60;
/** Fewer rows can be a name and a date, or a title and its number. With a figure in each, two are enough. */
const fewestPairs = 3;
const fewestFigures = 2;
/** A bullet of Word or of a list of letters, the number of a source, or a label. */
const noName =
  /^(?:[^\p{Script=Han}]|[([\uFF08【]?[\p{L}\p{N}]{1,4}[.)\]\uFF09】、]|.*[:\uFF1A])$/u;
/** A citation, an address, or the end of a sentence or a statement. */
const noCell = /https?:|[\])】.!?\u3002]$/;
const figure = /^\D{0,20}\d/;

/**
 * Finds lines of two short cells with a tab between them. Those above the first statement or name of a lead are the head of a
 * page, and those in a list of sources are references.
 */
function pairsIn(lines: readonly PageLine[], text: string): Table[] {
  if (!text.includes("\t")) return [];
  const first = lines.findIndex(
    ({ text: line }) => startsWithBullet.test(line) || isLeadName(line),
  );
  if (first === -1) return [];
  const tables: Table[] = [];
  let rows: PageLine[] = [];
  for (let at = first; at <= lines.length; at++) {
    const line = lines[at];
    const isSources = line !== undefined && isSourceListHeading(line.text);
    if (line !== undefined && rows.length > 0 && isDirectlyBelow(text, lines, at) && isPair(line)) {
      rows.push(line);
      continue;
    }
    const fewest = rows.every(hasFigure) ? fewestFigures : fewestPairs;
    if (rows.length >= fewest) tables.push({ rows, to: at, columns: 2 });
    if (isSources) break;
    rows = line !== undefined && isPair(line) ? [line] : [];
  }
  return tables;
}

function isPair(line: PageLine): boolean {
  if (!line.text.includes("\t") || isBarred(line)) return false;
  const cells = cellsOf(line).map((cell) => cell.trim());
  const [name, value] = cells as [string, string];
  return (
    cells.length === 2 &&
    cells.every((cell) => cell !== "" && cell.length <= longestCell && !noCell.test(cell)) &&
    (/\p{L}/u.test(name) || /^\d{4}/.test(name)) &&
    !noName.test(name) &&
    readDateAtEnd(value, undefined) === undefined
  );
}

function hasFigure(line: PageLine): boolean {
  return figure.test(cellsOf(line)[1]!.trim());
}

/** Returns true for a line with `|` at both ends. */
function isBarred({ text }: PageLine): boolean {
  return text.length > 1 && text.startsWith("|") && text.endsWith("|");
}

function cellsOf(line: PageLine): string[] {
  const { text } = line;
  if (isBarred(line)) return text.slice(1, -1).split("|");
  return text.includes("\t") ? text.split("\t") : text.split(" | ");
}

/** Returns true for `Grade | Low | High`, without bars at its ends. */
function hasBarsInside({ text }: PageLine): boolean {
  return text.includes(" | ") && !text.includes("\t") && !text.startsWith("|");
}

function columnsOf(line: PageLine): number {
  if (hasBarsInside(line) && startsWithBullet.test(line.text)) return 0;
  const cells = cellsOf(line);
  return bullet.test(`${cells[0]!.trim()}\t`) ? 0 : cells.length;
}

/** Returns an error if a text is only a table, with at most a title above it; undefined if it is not. */
export function findOnlyTable(page: PageText): OffsetDiagnostic | undefined {
  if (!mayHaveTables(page.text)) return undefined;
  const lines = page.lines();
  const [table, ...others] = tablesIn(lines, page.text);
  if (table === undefined || others.length > 0 || lines.length - table.rows.length > 1)
    return undefined;
  const names = cellsOf(table.rows[0]!).map((cell) => cell.trim());
  return {
    code: "text-is-table",
    severity: "error",
    message: `this is a table with ${table.columns} columns (${shorten(names.join(", "), 81)}), which is not read; write each brief as a headline, a line like \`Reuters· 2025-10-23\`, and a bullet for each row: \`- Prices rose. [1]\``,
    start: table.rows[0]!.start,
    end: table.rows.at(-1)!.end,
  };
}

/** Removes tables inside a text, and reports them and columns of text that are next to each other. */
export function dropTables(page: PageText): OffsetDiagnostic[] {
  const lines = page.lines();
  const tables = mayHaveTables(page.text)
    ? [...tablesIn(lines, page.text), ...pairsIn(lines, page.text)]
    : [];
  const found = tables.map((table) => {
    const end = endOfTable(table, lines, page.text);
    return dropTable(page, { start: table.rows[0]!.start, end }, table.columns);
  });
  return [...found, ...dropInnerTables(page), ...findColumns(lines, page.text)];
}

/**
 * Returns the end of a table, with its source directly below it, or below an empty line if the text states its own. The last line
 * of a text may be the source of all of it.
 */
function endOfTable({ to }: Table, lines: readonly PageLine[], text: string): number {
  const line = lines[to];
  const isSource =
    line !== undefined &&
    to < lines.length - 1 &&
    (isDirectlyBelow(text, lines, to) || hasDatedSource(lines)) &&
    isUndatedSource(line.text);
  return isSource ? line.end : lines[to - 1]!.end;
}

/** The head of a text, in lines. */
const longestHead = 12;

/** Returns true if the text has a source line with a date at its top. */
function hasDatedSource(lines: readonly PageLine[]): boolean {
  return lines.slice(0, longestHead).some(({ text }) => {
    const { source, published } = readSourceLine(text, 0) ?? {};
    return source !== undefined && published !== undefined;
  });
}

/** Returns true for `Source: Reuters`. */
function isUndatedSource(text: string): boolean {
  if (!hasSourceLabel(text)) return false;
  const { source, published, unclearDate } = readSourceLine(text, 0) ?? {};
  return source !== undefined && published === undefined && unclearDate === undefined;
}

function dropTable(page: PageText, { start, end }: Span, columns: number): OffsetDiagnostic {
  page.blank(start, end);
  const message = `a table with ${columns} columns is not kept; write what it says as bullets, such as \`- Prices rose. [1]\``;
  return { code: "text-not-kept", severity: "warning", message, start, end };
}

/** `| --- | --- |` inside a line. */
const innerDelimiter = /\|(?:[^\S\n]?:?-{3,}:?[^\S\n]?\|){2,40}/g;
/** The name of a table between the citation before it and its first row. */
const nameOfTable = /(?<=[\]】][.\u3002]?[^\S\n])[^\s[\]|【】-][^[\]|\n【】]{0,40}$/u;
const citationsBelow = /^(?:\s?\[[0-9,\s]{1,20}\]){1,9}/;
/** The most rows of a table inside a line, and the longest row in UTF-16 code units. */
const mostRows = 200;
const longestRow = 1000;

/** Removes tables in Markdown whose rows are run together in a line, with their names and the citations after them. */
function dropInnerTables(page: PageText): OffsetDiagnostic[] {
  const { text } = page;
  if (!text.includes("---") || !text.includes("|")) return [];
  const found: OffsetDiagnostic[] = [];
  for (const { index, 0: row } of text.matchAll(innerDelimiter)) {
    const columns = row.split("|").length - 2;
    const first = startOfRow(text, index, columns);
    if (first === undefined || first < (found.at(-1)?.end ?? 0)) continue;
    const from = Math.max(0, first - 60);
    const start = from + (nameOfTable.exec(text.slice(from, first))?.index ?? first - from);
    let end = index + row.length;
    const next = new RegExp(`[^\\S\\n]?\\|(?:[^|\\n]{0,200}\\|){${columns}}`, "y");
    for (let rows = 0; rows < mostRows; rows++) {
      if (matchAt(next, text, end) === null) break;
      end = next.lastIndex;
    }
    end += citationsBelow.exec(text.slice(end, end + 200))?.[0].length ?? 0;
    found.push(dropTable(page, { start, end }, columns));
  }
  return found;
}

/** Finds the first bar of the row before an offset on its line. */
function startOfRow(text: string, at: number, columns: number): number | undefined {
  const near = text.slice(Math.max(0, at - longestRow), at);
  const from = startOfLine(near, near.length);
  const row = near.slice(from).trimEnd();
  if (!row.endsWith("|")) return undefined;
  let bar = row.length - 1;
  for (let left = columns; left > 0 && bar > 0; left--) bar = row.lastIndexOf("|", bar - 1);
  return bar <= 0 ? undefined : at - near.length + from + bar;
}

const gap = /\S {3,}(?=\S)/g;
const bulletSign = new RegExp(String.raw`^(?:[${allBulletSigns}+]|\d{1,3}[.)])$`);
/** Fewer lines with a gap at the same place are chance. */
const fewestRows = 3;

/** Warns if the lines of a PDF have two columns: words after a gap that ends at the same place in several lines. */
function findColumns(lines: readonly PageLine[], text: string): OffsetDiagnostic[] {
  const places = new Map<number, PageLine[]>();
  for (const line of lines) {
    const margin = line.start - startOfLine(text, line.start);
    for (const { index, 0: words } of line.text.slice(0, 300).matchAll(gap)) {
      // Pandoc writes three spaces after the sign of a bullet.
      if (index < 4 && bulletSign.test(line.text.slice(0, index + 1))) continue;
      const place = margin + index + words.length;
      places.set(place, [...(places.get(place) ?? []), line].slice(0, fewestRows));
    }
  }
  const found = [...places.values()].find((rows) => rows.length >= fewestRows);
  if (found === undefined) return [];
  const { start, end } = found[0]!;
  const message =
    "the text seems to have two columns from here, and each line is read as one sentence; copy one column below the other";
  return [{ code: "text-separators-guessed", severity: "warning", message, start, end }];
}
