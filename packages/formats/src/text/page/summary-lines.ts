import { citationMark } from "../citation-marks.ts";
import { hasGroupHeading } from "../group-names.ts";
import { startsWithLead } from "../headings.ts";
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
