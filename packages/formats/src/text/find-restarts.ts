import { isLoneTitle } from "./find-title.ts";
import { hasGroupHeading, opensGroup, startsFirstGroup } from "./group-names.ts";
import { haveDifferentLeads } from "./headings.ts";
import type { Line } from "./read-lines.ts";

/** A statement after the citation of another one: `Zinc fell [1] - Lead`. */
const laterStatement = /[\]】][.\u3002]?\s+\S/;
/** A heading after a citation: `[1] Supply - Mines`. */
const laterHeading = /[\]】][.\u3002]?\s+[^\s[【-][^[【\n]{0,60}?\s-\s/;
/** As many statements on lines of their own are a body. */
const leastStatements = 3;

/** Returns true for all sections of a summary on one line: `Core Insights - … [1] Group 1: Supply - … [2]`. */
export function hasAllSections({ text, startsLead }: Line): boolean {
  return startsLead || startsFirstGroup(text) ? laterHeading.test(text) : false;
}

/** Returns true for the complete body of a summary. Stops early, because it is called for each part of a page. */
export function isComplete(lines: readonly Line[]): boolean {
  let count = 0;
  return lines.some(({ isBody, text }) => {
    if (isBody) count++;
    return count === leastStatements || (isBody && laterStatement.test(text));
  });
}

/**
 * Finds the lines with a second lead or a second `Group 1`, and those with all sections of a summary below a complete body. A
 * lead with another name directly below the first one, as in `Executive Summary` and `Core Insights`, belongs to the same text
 * if no headline is above it.
 */
export function findRestarts(lines: readonly Line[], from: number): number[] {
  const restarts: number[] = [];
  let start = from;
  let lead: Line | undefined;
  let hasGroup = false;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const { text, startsLead } = line;
    const isSecondLead = (): boolean =>
      startsLead &&
      lead !== undefined &&
      (hasGroup ||
        !haveDifferentLeads(lead.text, text) ||
        isLoneTitle(lines.slice(Math.max(index - 2, from), index)));
    const isRestart =
      index > from &&
      (isSecondLead() ||
        (hasGroup && startsFirstGroup(text)) ||
        (hasAllSections(line) && isComplete(lines.slice(start, index))));
    if (isRestart) {
      restarts.push(index);
      start = index;
      lead = undefined;
      hasGroup = false;
    }
    if (startsLead) lead ??= line;
    hasGroup ||= startsLead ? hasGroupHeading(text) : opensGroup(text);
  }
  return restarts;
}
