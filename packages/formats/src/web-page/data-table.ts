import type { Run } from "./run.ts";

/** A cell: the sign before its content, and the index of that sign. */
export interface Cell {
  readonly sign: Run;
  readonly at: number;
  /** True for `<th>`. */
  readonly isHead: boolean;
}

export interface Row {
  readonly cells: Cell[];
  /** The sign after the last cell, and its index; undefined while the row is open. */
  end: { readonly sign: Run; readonly at: number } | undefined;
}

/** A table of a page while it is read. */
export interface Table {
  readonly rows: Row[];
  /** True if a table, a list or a headline is in it: many e-mails have their text in tables. */
  isLayout: boolean;
}

/** A longer cell has sentences. In UTF-16 code units. */
const longestCell = 60;
const mostColumns = 100;
/** An item or a citation in a cell: its row is a statement. */
const statement = /^[-–—*•·]\s|^\[\^?\d{1,3}[^\]]{0,40}\]$|\[\d{1,3}\][.\s]*$/;

/**
 * Writes each row of a table of data on one line. With a head, the rows are those of a table in Markdown, because only the page
 * says that two columns are a table.
 */
export function writeDataTable(runs: readonly Run[], { rows, isLayout }: Table): void {
  if (isLayout || rows.length < 2) return;
  const cells = rows.map((row) => textsOf(runs, row));
  const isShort = cells.flat().every((text) => text.length <= longestCell && !statement.test(text));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (!isShort || columns < 2 || columns > mostColumns) return;
  const hasHead = rows[0]!.cells.length > 1 && rows[0]!.cells.every(({ isHead }) => isHead);
  const isEven =
    rows.length > 2 && cells.every((row) => row.length === columns && !row.includes(""));
  if (!hasHead && !isEven) return;
  for (const row of rows) joinLines(runs, row);
  if (hasHead) for (const [index, row] of rows.entries()) writeBars(row, columns, index === 0);
}

function textsOf(runs: readonly Run[], { cells, end }: Row): string[] {
  return cells.map(({ at }, index) =>
    runs
      .slice(at + 1, cells[index + 1]?.at ?? end?.at)
      .map(({ kind, text }) => (kind === "address" ? "" : text || " "))
      .join("")
      .trim(),
  );
}

/** Replaces the ends of lines in a row by spaces, and bars by others. Between two cells, only the tab is left. */
function joinLines(runs: readonly Run[], { cells, end }: Row): void {
  for (const run of runs.slice(cells[0]?.at, end?.at)) {
    if (run.kind === "line" || run.kind === "blank") {
      run.kind = "sign";
      run.text = " ";
    }
    run.text = run.text.replaceAll("|", "\u00A6");
  }
  for (const [index, { at }] of cells.slice(1).entries())
    for (let before = at - 1; before > cells[index]!.at; before--) {
      if (runs[before]!.text.trim() !== "") break;
      runs[before]!.text = "";
    }
}

function writeBars({ cells, end }: Row, columns: number, isFirst: boolean): void {
  for (const [index, { sign }] of cells.entries()) sign.text = index === 0 ? "| " : " | ";
  if (end === undefined) return;
  end.sign.text = " |".repeat(columns - cells.length + 1);
  if (isFirst) end.sign.text += `\n|${"---|".repeat(columns)}`;
}
