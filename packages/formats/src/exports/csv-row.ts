/**
 * Writes a row of CSV, closed by CRLF. A cell with a comma, a quote or a line break is quoted.
 *
 * A cell that a spreadsheet could take for a formula gets an apostrophe before it. So does one that begins
 * with an apostrophe: whoever takes one off wherever it leads has every text as it was. See
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(defuse(cell))).join(",")}\r\n`;
}

/** `=`, `+`, `-` and `@`, in full width too, tab and line breaks; and the apostrophe itself. */
const risky = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

function defuse(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
