import { labelLanguages, labelsFor } from "@mineral-brief/schema/reading";

const coreInsights = new Set(
  labelLanguages.map((language) => labelsFor(language).coreInsights.toLowerCase()),
);
const references = new Set(
  labelLanguages.map((language) => labelsFor(language).references.toLowerCase()),
);

/** What a heading opens: the core insights, the references, or a group by that title. The names are known in every language that has labels. */
export function sectionKind(heading: string): "coreInsights" | "references" | "group" {
  const name = heading.toLowerCase();
  if (coreInsights.has(name)) return "coreInsights";
  return references.has(name) ? "references" : "group";
}
