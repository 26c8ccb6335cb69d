/**
 * Writes a row of CSV, ended by CRLF. Quotes a cell with a comma, a quote or a line break.
 *
 * Adds an apostrophe before a cell that a spreadsheet could read as a formula. Also escapes a leading apostrophe, so
 * that removing one restores the text. See
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(defuse(cell))).join(",")}\r\n`;
}

/** `=`, `+`, `-` and `@`, also in full width, tab, line breaks and the apostrophe. */
const risky = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

function defuse(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
