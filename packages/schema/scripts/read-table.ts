/** A row by its column names; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** Parses tab-separated rows with one header row, without quoting. Throws if a row has more cells than columns. */
export function readTable(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  const columns = header!.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`more cells than columns: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** Returns the items of a cell that is a list. */
export function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
