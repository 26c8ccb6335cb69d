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

/** A picture or a number before the name of a section: `💡 Core insights`, `3. References`. */
const ornament = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D\s]+|[0-9]{1,2}[.)]\s+)/u;

/** Returns the section that a heading opens: core insights, references, or a group with that title. Knows the names in every language with labels. */
export function sectionKind(heading: string): SectionKind {
  if (heading.length > headingLimit) return "group";
  const plain = withoutBold(heading).replace(ornament, "");
  const name = plain.toLowerCase();
  if (coreInsights.has(name) || isLeadName(plain)) return "coreInsights";
  return references.has(name) || isSourceListHeading(plain) ? "references" : "group";
}

/** Returns a line such as `##Supply` with the missing space. Before a bullet, `#Supply` is a heading too, otherwise a tag. */
export function headingWithSpace(line: string, isBeforeItem: boolean): string | undefined {
  const [, signs, words] = /^(#{1,6})([^\s#][^#]{0,100})$/.exec(line) ?? [];
  if (signs === undefined || (signs === "#" && !isBeforeItem)) return undefined;
  return `${signs === "#" ? "##" : signs} ${words}`;
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

/** `[Supply](#supply)`, or a line that a program replaces by such links. */
export const tableOfContents = /^(?:\[[^\][]{1,200}\]\(#[^\s()]{0,200}\)|\[{1,2}_?TOC_?\]{1,2})$/i;
