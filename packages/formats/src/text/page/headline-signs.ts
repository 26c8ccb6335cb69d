import { bulletSigns } from "../bullet-signs.ts";
import { citationMark } from "../citation-marks.ts";
import { endsLikeSentence } from "../sentence-end.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import { ornamentSpace } from "./line-ornaments.ts";
import { isDirectlyBelow, type PageLine, type PageText } from "./page-text.ts";

const signed = new RegExp(`^[${bulletSigns}]`);
const mayHaveSigns = new RegExp(`(?:^|\\n)[^\\S\\n]*[${bulletSigns}]`);

/** Removes `◆` and similar signs before headlines, if each line with that sign is a headline directly above a source line. */
export function dropHeadlineSigns(page: PageText): void {
  const { text } = page;
  if (!mayHaveSigns.test(text)) return;
  const lines = page.lines();
  const found = new Map<string, PageLine[]>();
  const others = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (!signed.test(line.text)) continue;
    const sign = line.text[0]!;
    if (others.has(sign)) continue;
    if (!isAboveSource(text, lines, at)) others.add(sign);
    else if (found.get(sign)?.push(line) === undefined) found.set(sign, [line]);
  }
  for (const [sign, headlines] of found)
    if (!others.has(sign)) for (const { start } of headlines) page.replace(start, ornamentSpace);
}

/** Tests whether a line is directly above a name and a date with further lines below them, and does not look like a statement. */
function isAboveSource(text: string, lines: readonly PageLine[], at: number): boolean {
  const line = lines[at]!.text;
  const below = lines[at + 1];
  if (below === undefined || at + 2 >= lines.length) return false;
  if (citationMark.test(line) || endsLikeSentence.test(line)) return false;
  if (!isDirectlyBelow(text, lines, at + 1)) return false;
  const { source, published } = readSourceLine(below.text, 0) ?? {};
  return source !== undefined && published !== undefined;
}
