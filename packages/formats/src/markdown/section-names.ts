import { groupNumberAtStart } from "../text/group-names.ts";
import { headingLimit } from "../text/headings.ts";
import { isLeadName } from "../text/lead-names.ts";
import { isSourceListHeading } from "../text/source-list.ts";
import { labelLanguages, labelsFor } from "@mineral-brief/schema/reading";

export type SectionKind = "coreInsights" | "references" | "group";

const coreInsights = new Set(
  labelLanguages.map((language) => labelsFor(language).coreInsights.toLowerCase()),
);
const references = new Set(
  labelLanguages.map((language) => labelsFor(language).references.toLowerCase()),
);

/** Returns the section that a heading opens: core insights, references, or a group with that title. Knows the names in every language with labels. */
export function sectionKind(heading: string): SectionKind {
  if (heading.length > headingLimit) return "group";
  const plain = withoutBold(heading);
  const name = plain.toLowerCase();
  if (coreInsights.has(name) || isLeadName(plain)) return "coreInsights";
  return references.has(name) || isSourceListHeading(plain) ? "references" : "group";
}

/**
 * Returns a line with `## ` if it is the name of a section, such as `References` or `Group 2: Supply`, without it. In bold
 * and directly before a bullet, any words are one.
 */
export function headingWithoutSigns(line: string, isBeforeItem: boolean): string | undefined {
  if (line.length > headingLimit) return undefined;
  const words = withoutBold(line);
  const isHeading =
    sectionKind(words) !== "group" ||
    groupNumberAtStart(words) !== undefined ||
    (isBeforeItem && /^\*\*[^*]+\*\*[:\uFF1A]?$/.test(line));
  return isHeading && words.length <= longestName ? `## ${words}` : undefined;
}

/** The longest line that can be the name of a section, in UTF-16 code units. A longer one is a sentence. */
const longestName = 80;

/** Removes the signs of bold, and a colon at the end. Takes quadratic time on a long line of spaces. */
function withoutBold(line: string): string {
  return line.replace(/^[*_\s]+|[*_:\uFF1A\s]+$/g, "");
}
