import { isLeadName } from "../lead-names.ts";
import { hasTitleLabel } from "../read-title.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { endOfLine, isBlankLineAbove } from "../spans.ts";
import { isProperty } from "../title-lines.ts";
import type { PageLine, PageText } from "./page-text.ts";

const field = /^\*{0,2}(?<label>[\p{L} ]{2,24})(?:[:\uFF1A]\*{0,2}|\*{1,2}[:\uFF1A])\s?\S/u;
/** The longest headline with its label, in UTF-16 code units. */
const longest = 300;

/**
 * Removes the lines between `Headline: Tin rises` at the top and the line of its source or date whose labels are not known, such
 * as `Desk: Asia`. Otherwise the nearest line above the source would be the headline.
 */
export function dropUnknownFields(page: PageText): void {
  const { text } = page;
  const start = text.search(/\S/);
  const end = start === -1 ? -1 : endOfLine(text, start);
  if (end === -1 || end - start > longest || !hasTitleLabel(text.slice(start, end))) return;
  const unknown: PageLine[] = [];
  let last = 0;
  for (const line of page.lines().slice(1)) {
    // The block ends at an empty line and at the first line without a label.
    const label = !isBlankLineAbove(text, line.start)
      ? field.exec(line.text)?.groups!["label"]
      : undefined;
    if (label === undefined || isLeadName(label)) break;
    const sourceLine = readSourceLine(line.text, 0);
    if (sourceLine !== undefined) last = unknown.length;
    else if (!isProperty({ text: line.text, sourceLine })) unknown.push(line);
  }
  for (const line of unknown.slice(0, last))
    page.drop(line, "text-not-kept", "a field of the page");
}
