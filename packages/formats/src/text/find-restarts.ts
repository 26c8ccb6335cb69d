import { possibleMark } from "./citation-marks.ts";
import { couldBeTitle, isHeadlineLike, isLoneTitle } from "./find-title.ts";
import { hasGroupHeading, opensGroup, startsFirstGroup } from "./group-names.ts";
import { haveDifferentLeads } from "./headings.ts";
import { startsWithSign } from "./bullet-signs.ts";
import type { Line } from "./read-lines.ts";
import { endOfSourceList, isBelowSourceList } from "./source-list.ts";
import { hasSeveralWords } from "./title-lines.ts";

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

/** Where a body starts. */
export interface Restart {
  readonly at: number;
  /** True if the line above it is certainly its headline. */
  readonly isTitled: boolean;
}

/**
 * Finds the lines with a second lead or a second `Group 1`, and those with all sections of a summary below a complete body. A
 * lead with another name directly below the first one, as in `Executive Summary` and `Core Insights`, belongs to the same text
 * if no headline is above it. `isMarked` is true if the headline above the lines has `# `.
 */
export function findRestarts(
  lines: readonly Line[],
  from: number,
  isMarked: boolean,
): readonly Restart[] {
  const restarts: Restart[] = [];
  const titles = new Set([
    ...findTopHeadings(lines, from, isMarked),
    ...findTitlesBelowLists(lines, from),
  ]);
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
    const isBelowTitle = titles.has(index - 1);
    const isRestart =
      index > from &&
      (isBelowTitle ||
        titled !== undefined ||
        isSecondLead() ||
        (hasGroup && startsFirstGroup(text)) ||
        (hasAllSections(line) && isComplete(lines.slice(start, index))));
    if (isRestart) {
      start = isBelowTitle ? index : (titled ?? index);
      restarts.push({ at: start, isTitled: isBelowTitle });
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
  const below = above.slice(last + 1);
  const end = endOfSourceList(below);
  const title = below[end];
  if (last < 1 || title?.isAfterGap !== true || !isHeadlineLike(title)) return undefined;
  const between = below.slice(end + 1);
  // A list of sources ends a text, so that a shorter sentence below the next headline is prose too.
  const least = end > 0 || above[last]!.isListedSource ? 0 : leastProse;
  const isProse =
    firstLead !== undefined &&
    between.every(
      (line) => line.text.length >= least && hasSeveralWords(line) && /[.\u3002]$/.test(line.text),
    );
  return between.length === 0 || isProse ? lead - between.length : undefined;
}

/**
 * Finds the headlines with `# ` below a body: each has several words and a body below it. If a shorter line or a numbered one has
 * `# ` too, or one is above all statements, such lines are the headings of sections. Below a headline with `# `, the sections must
 * have other headings.
 */
function findTopHeadings(lines: readonly Line[], from: number, isMarked: boolean): number[] {
  const marked = [...lines.keys()].filter((at) => at >= from && lines[at]!.isTopHeading);
  const [first] = marked;
  if (first === undefined) return [];
  const bodies = [...lines.keys()].filter((at) => at >= from && lines[at]!.isBody);
  const hasSections = lines.some(({ isHeading, isTopHeading }) => isHeading && !isTopHeading);
  const areTitles =
    (bodies[0] ?? first) < first &&
    (bodies.at(-1) ?? 0) > marked.at(-1)! &&
    (!isMarked || hasSections) &&
    marked.every((at) => {
      const line = lines[at]!;
      return hasSeveralWords(line) && couldBeTitle(line) && !/^[0-9]+[.)]\s/.test(line.text);
    });
  return areTitles ? marked : [];
}

/**
 * Finds the headlines directly below a list of sources and above a list without citations. Statements with citations may be a
 * section of the text above, whose sources they cite.
 */
function findTitlesBelowLists(lines: readonly Line[], from: number): number[] {
  return [...lines.keys()].filter(
    (at) =>
      at > from &&
      isTitleOfList(lines, at) &&
      !citesBelow(lines, at + 1) &&
      isBelowSourceList(lines, at, from),
  );
}

/** Returns true for a headline below an empty line and directly above a bullet. */
function isTitleOfList(lines: readonly Line[], at: number): boolean {
  const title = lines[at]!;
  const below = lines[at + 1];
  return (
    title.isAfterGap &&
    !title.isHeading &&
    !title.isBold &&
    below !== undefined &&
    startsWithSign.test(below.text) &&
    isHeadlineLike(title)
  );
}

/** Returns true if a statement of the list that starts at an index has a citation. */
function citesBelow(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (at > from && !startsWithSign.test(text)) return false;
    if (possibleMark.test(text)) return true;
  }
  return false;
}
