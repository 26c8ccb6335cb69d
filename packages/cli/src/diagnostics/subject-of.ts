import { formatPath } from "@mineral-brief/schema";
import type { PlacedIssue } from "./diagnostic.ts";

/** Names what a finding speaks of, as people read it: `article 2, coreInsights[0].text`; empty where it is the text as a whole. */
export function subjectOf({ document, path }: PlacedIssue): string {
  return [
    ...(document === undefined ? [] : [`article ${document + 1}`]),
    ...(path === undefined || path.length === 0 ? [] : [formatPath(path)]),
  ].join(", ");
}
