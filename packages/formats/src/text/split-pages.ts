import { hasAllSections, isComplete } from "./find-restarts.ts";
import { isLoneTitle } from "./find-title.ts";
import { hasGroupHeading, startsFirstGroup } from "./group-names.ts";
import { haveDifferentLeads } from "./headings.ts";
import type { Line } from "./read-lines.ts";
import { isSourceListHeading } from "./source-list.ts";
import { isShortTitle } from "./title-lines.ts";

/** The lines between two rules, and the rules above them. */
interface Page {
  readonly rules: Line[];
  readonly lines: Line[];
}

function splitAtRules(lines: readonly Line[]): Page[] {
  const pages: Page[] = [{ rules: [], lines: [] }];
  for (const line of lines) {
    const last = pages.at(-1)!;
    if (!line.isRule) last.lines.push(line);
    else if (last.lines.length === 0) last.rules.push(line);
    else pages.push({ rules: [line], lines: [] });
  }
  return pages.filter((page) => page.lines.length > 0);
}

/**
 * Splits lines into pages at rules, but not between the sections of one summary: chat assistants write `---` between all of
 * them. Also returns these inner rules.
 */
export function splitPages(found: readonly Line[]): {
  readonly pages: Line[][];
  readonly innerRules: Line[];
} {
  const pages: Line[][] = [];
  const innerRules: Line[] = [];
  let above: PageParts | undefined;
  const parted = splitAtRules(found);
  const isReport = parted.length > 1 && isOneReport(parted);
  for (const { rules, lines } of parted) {
    const parts = surveyPage(lines);
    const page = pages.at(-1) ?? [];
    if (
      above !== undefined &&
      !parts.hasSource &&
      !isOtherSummary(page, lines) &&
      continuesSummary(above, lines, isReport)
    ) {
      for (const line of lines) page.push(line);
      for (const rule of rules) innerRules.push(rule);
      above = {
        hasSource: above.hasSource,
        isHeaded: above.isHeaded,
        hasBody: above.hasBody || parts.hasBody,
        lead: above.lead ?? parts.lead,
        hasGroup: above.hasGroup || parts.hasGroup,
      };
    } else {
      pages.push(lines);
      above = parts;
    }
  }
  return { pages, innerRules };
}

/**
 * Returns true for pages of which only the first has a headline with `# `. Pages of a digest have lines that are the same in
 * each, such as `Why it matters`.
 */
function isOneReport([first, ...others]: readonly Page[]): boolean {
  if (!first!.lines.some(({ isTopHeading }) => isTopHeading)) return false;
  const seen = new Map<string, number>();
  return others.every(({ lines }, page) =>
    lines.every(({ text, isTopHeading }) => {
      const before = seen.get(text);
      seen.set(text, page);
      return !isTopHeading && (before === undefined || before === page);
    }),
  );
}

interface PageParts {
  readonly hasSource: boolean;
  /** True if it has a source line or a headline with `# `. */
  readonly isHeaded: boolean;
  readonly hasBody: boolean;
  /** Its first line with the name of a lead. */
  readonly lead: Line | undefined;
  readonly hasGroup: boolean;
}

function surveyPage(page: readonly Line[]): PageParts {
  const hasSource = page.some(({ sourceLine }) => sourceLine?.isCertain === true);
  return {
    hasSource,
    isHeaded: hasSource || page.some(({ isTopHeading }) => isTopHeading),
    hasBody: page.some(({ isBody }) => isBody),
    lead: page.find(({ startsLead }) => startsLead),
    hasGroup: page.some(startsWithGroup),
  };
}

function startsWithGroup({ text }: Line): boolean {
  return hasGroupHeading(text.slice(0, 20));
}

/**
 * Returns true for a page with all sections of a summary on one line, for one with a lead and groups below a complete body, and
 * for groups with a headline below them.
 */
function isOtherSummary(above: readonly Line[], page: readonly Line[]): boolean {
  const first = page[0]!;
  if (first.startsLead)
    return (
      hasAllSections(first) ||
      (page.some(({ text }) => startsFirstGroup(text)) && isComplete(above))
    );
  return startsFirstGroup(first.text) && isComplete(page) && isLoneTitle(page);
}

/** Returns true for a page that starts with the next section of the summary above it. */
function continuesSummary(
  above: PageParts,
  [first, second]: readonly Line[],
  isReport: boolean,
): boolean {
  if (first === undefined) return false;
  if (first.isListedSource || isSourceListHeading(first.text)) return above.hasBody;
  // A rule below a headline, as in Markdown.
  if (!above.hasBody && first.isBody) return true;
  return (
    above.isHeaded &&
    (isConclusion(first, second) || startsNextSection(above, first, second, isReport))
  );
}

/** Returns true for a statement alone: it sums up the sections above it. */
function isConclusion({ isBody, startsLead }: Line, below: Line | undefined): boolean {
  return isBody && !startsLead && (below === undefined || isSourceListHeading(below.text));
}

/** Returns true for a lead, a group or a heading that can be in the same summary as the sections above it. */
function startsNextSection(
  above: PageParts,
  first: Line,
  second: Line | undefined,
  isReport: boolean,
): boolean {
  const { text, startsLead, isBody, isHeading, isTopHeading } = first;
  if (startsLead)
    return !above.hasBody || (!above.hasGroup && haveDifferentLeads(above.lead?.text ?? "", text));
  if (startsWithGroup(first)) return above.hasBody && !(startsFirstGroup(text) && above.hasGroup);
  const isSection = isShortTitle(text) && !isBody && !isTopHeading && second?.isBody === true;
  if (isSection && above.hasSource && above.hasBody && above.lead !== undefined) return true;
  return isHeading && !isTopHeading && (above.lead !== undefined || isReport);
}
