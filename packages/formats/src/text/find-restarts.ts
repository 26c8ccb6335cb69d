import { isHeadlineLike, isLoneTitle } from "./find-title.ts";
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
    const titled = startsLead
      ? startBelowTitle(lines, { from: start, lead: index }, lead)
      : undefined;
    const isRestart =
      index > from &&
      (titled !== undefined ||
        isSecondLead() ||
        (hasGroup && startsFirstGroup(text)) ||
        (hasAllSections(line) && isComplete(lines.slice(start, index))));
    if (isRestart) {
      start = titled ?? index;
      restarts.push(start);
      lead = undefined;
      hasGroup = false;
    }
    if (startsLead) lead ??= line;
    hasGroup ||= startsLead ? hasGroupHeading(text) : opensGroup(text);
  }
  return restarts;
}

/** A shorter line above a lead, or one that does not end like a sentence, is no prose. */
const leastProse = 40;

/**
 * Returns where a text starts whose lead is below a headline of its own: the index after that headline, which is below an empty line
 * and the statements of the text above. Between it and a second lead, prose may be. Returns undefined without such a headline.
 */
function startBelowTitle(
  lines: readonly Line[],
  { from, lead }: { readonly from: number; readonly lead: number },
  firstLead: Line | undefined,
): number | undefined {
  const above = lines.slice(from, lead);
  const last = above.findLastIndex(({ isBody }) => isBody);
  const title = above[last + 1];
  if (last < 1 || title?.isAfterGap !== true || !isHeadlineLike(title)) return undefined;
  const between = above.slice(last + 2);
  const isProse =
    firstLead !== undefined &&
    between.every(({ text }) => text.length >= leastProse && /[.\u3002]$/.test(text));
  return between.length === 0 || isProse ? from + last + 2 : undefined;
}
