import type { Issue } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import type { LintIssue } from "@mineral-brief/schema/lint";
import { articleKeysInside } from "./wrapped-article.ts";

/** Lists the paths of the keys that an unknown key is meant to be, or that are inside it. */
export function meantPaths(issue: Issue | LintIssue): readonly Issue["path"][] {
  const { code, path, suggestion } = issue;
  if (code !== "unknown-key") return [];
  if (suggestion !== undefined) return [[...path.slice(0, -1), suggestion]];
  const edits = "suggestedFix" in issue ? (issue.suggestedFix ?? []) : [];
  const owner = path.slice(0, -1);
  // A text in place of the object has all that the object lacks.
  if (edits.length === 1 && edits[0]!.path.length === owner.length) {
    const { value } = edits[0]!;
    const keys = isObject(value) ? Object.keys(value) : ["value", "lang"];
    return keys.map((key) => [...owner, key]);
  }
  const moved = Object.fromEntries(
    edits.filter(({ value }) => value !== undefined).map((edit) => [edit.path.at(-1), edit.value]),
  );
  return articleKeysInside(moved).map((key) => [key]);
}

/** Lists the keys that are there under another name, as in `needs` of a rule. */
export function meantKeys(issues: readonly (Issue | LintIssue)[]): ReadonlySet<string> {
  return new Set(issues.flatMap(meantPaths).map(neededKey));
}

/** Returns what a path is in, as in `needs` of a rule: `insights.date`, `references.field`, or a key of the article. */
export function neededKey(path: Issue["path"]): string {
  const [key] = path;
  const field = key === "coreInsights" ? path[2] : path[2] === "insights" ? path[4] : undefined;
  if (field !== undefined) return `insights.${field}`;
  return key === "references" && path.length > 2 ? "references.field" : String(key);
}
