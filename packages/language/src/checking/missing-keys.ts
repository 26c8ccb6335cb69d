import type { Issue } from "@mineral-brief/schema";
import type { LintIssue } from "@mineral-brief/schema/lint";

/** Returns the path of the key that an unknown key is meant to be; undefined if none is suggested. */
export function meantPath({
  code,
  path,
  suggestion,
}: Issue | LintIssue): Issue["path"] | undefined {
  return code === "unknown-key" && suggestion !== undefined
    ? [...path.slice(0, -1), suggestion]
    : undefined;
}

/** Lists the keys that are there under another name, as in `needs` of a rule. */
export function meantKeys(issues: readonly (Issue | LintIssue)[]): ReadonlySet<string> {
  const paths = issues.map(meantPath).filter((path) => path !== undefined);
  return new Set(paths.map(neededKey));
}

/** Returns what a path is in, as in `needs` of a rule: `insights.date`, `references.field`, or a key of the article. */
export function neededKey(path: Issue["path"]): string {
  const [key] = path;
  const field = key === "coreInsights" ? path[2] : path[2] === "insights" ? path[4] : undefined;
  if (field !== undefined) return `insights.${field}`;
  return key === "references" && path.length > 2 ? "references.field" : String(key);
}
