import { startsWithBullet } from "../bullet-signs.ts";
import { citationMark } from "../citation-marks.ts";
import { hasGroupHeading } from "../group-names.ts";
import { startsWithLead } from "../headings.ts";
import { readSourceLine } from "../source-line/read-source-line.ts";
import type { PageLine } from "./page-text.ts";

/** Removes the `>` of a line: an e-mail inside a quotation has header lines too. */
export function unquoted(text: string): string {
  return text.replace(/^(?:>[ \t]?)+/, "");
}

/** Returns true if a line has a citation, a lead or the name of a group. */
export function isSummaryLine({ text: line }: PageLine): boolean {
  const text = unquoted(line);
  return citationMark.test(text) || startsWithLead(text) || hasGroupHeading(text.slice(0, 20));
}

/** Returns true for a source line. */
export function namesSource({ text, start }: PageLine): boolean {
  return readSourceLine(text, start)?.isCertain === true;
}

/** Returns true for a line that remarks around a text do not have: of a summary, a bullet or a source line. */
export function isLineOfText(line: PageLine): boolean {
  return isSummaryLine(line) || startsWithBullet.test(line.text) || namesSource(line);
}
