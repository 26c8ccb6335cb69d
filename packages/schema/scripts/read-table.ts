/** A row by its column names; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** Reads tab-separated rows below one header row, without quoting. Throws where a row has more cells than columns. */
export function readTable(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split("\n");
  const columns = header!.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`more cells than columns: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** The entries of a cell that is a list. */
export function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
