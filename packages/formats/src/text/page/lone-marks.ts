import { isSourceListHeading } from "../source-list.ts";
import type { PageText } from "./page-text.ts";

const loneMark = /^[[【](?<number>[0-9]{1,3})[\]】]:?$/;
const mayHaveMark = /\n[^\S\n]*[[【]1[\]】]:?[^\S\n]*\n/;

/**
 * Joins the numbers of a list of sources with the lines below them: `[1]` above `Reuters, Tin falls`. The first line below the heading
 * is `[1]`, and the others count on.
 */
export function joinLoneMarks(page: PageText): void {
  if (!mayHaveMark.test(page.text)) return;
  const lines = page.lines();
  const from = lines.findLastIndex(({ text }) => isSourceListHeading(text)) + 1;
  if (from === 0 || !loneMark.test(lines[from]?.text ?? "")) return;
  let number = 0;
  for (let at = from; at < lines.length - 1; at++) {
    const found = loneMark.exec(lines[at]!.text)?.groups!["number"];
    if (found === undefined) continue;
    const below = lines[at + 1]!;
    if (Number(found) !== number + 1 || loneMark.test(below.text)) return;
    number++;
    const { end } = lines[at]!;
    page.replace(end, " ".padEnd(below.start - end));
  }
}
