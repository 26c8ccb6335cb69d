/** A line of this length or more may continue on the next line. */
const wrapped = 45;

/** A line that begins a block of its own: a list item, a heading, a row of a table, a numbered passage. */
const newBlock = /^\s*(?:[-*+•#>|]|\d{1,4}[.)、]|[[(（【]\d|$)|^\s{4,}/;

/** Joins the lines of wrapped paragraphs with spaces. Each character stays at its offset. */
export function joinWrappedLines(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  let joined = lines[0]!;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!.replace(/\r$/, "");
    const line = lines[index]!;
    const width = before.length * (/^[^A-Za-z]*\p{Script=Han}/u.test(before) ? 2 : 1);
    const continues =
      width >= wrapped && !newBlock.test(line) && !/[.!?。！？:：;；]["”’」』)]?\s*$/.test(before);
    joined += (continues ? " " : "\n") + line;
  }
  return joined;
}
