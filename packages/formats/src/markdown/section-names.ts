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
  const plain = heading.replace(/^[*_\s]+|[*_:\uFF1A\s]+$/g, "");
  const name = plain.toLowerCase();
  if (coreInsights.has(name) || isLeadName(plain)) return "coreInsights";
  return references.has(name) || isSourceListHeading(plain) ? "references" : "group";
}
