import { ornamentSpace } from "./line-ornaments.ts";
import type { PageText } from "./page-text.ts";

/** A cheap test that rules out most texts. */
const hasOther =
  /[\v\f\r\u0085\u00A0\u00AD\u2007\u2009\u200B-\u200F\u2028\u2029\u202F\u2060\uFEFF]/;
/** A vertical tab, NEL and the separators of lines and paragraphs, which word processors and databases write. */
const otherEnd = /[\v\u0085\u2028\u2029]/g;
/** CR in a text whose lines end with LF, spaces at which no line may break, and thin ones. For `^`, a line starts after each CR. */
const otherSpace = /[\r\u00A0\u2007\u2009\u202F]/g;
/** A soft hyphen or a mark without a width, such as one for the direction of a text. Two or more may hide data. */
const markAtStart =
  /(?<![^\n])[\u00AD\u200B-\u200F\u2060\uFEFF](?![\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\n])/g;

/** Writes line ends of other kinds as `\n`, other spaces as spaces, and a mark without a width at the start of a line as one. */
export function readWhiteSpace(page: PageText): void {
  if (!hasOther.test(page.text)) return;
  readLineEnds(page);
  const { text } = page;
  for (const { index } of text.matchAll(otherSpace)) page.replace(index, " ");
  for (const { index } of text.matchAll(markAtStart)) page.replace(index, ornamentSpace);
}

/** A form feed is a line end only in a text without another one: elsewhere it starts a page. So is CR alone. */
function readLineEnds(page: PageText): void {
  const { text } = page;
  for (const { index } of text.matchAll(otherEnd)) page.replace(index, "\n");
  if (!page.text.trim().includes("\n"))
    for (const { index } of text.matchAll(/[\r\f]/g)) page.replace(index, "\n");
}
