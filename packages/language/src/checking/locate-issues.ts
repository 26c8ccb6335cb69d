import type { Issue } from "@mineral-brief/schema";
import { issueTarget } from "@mineral-brief/schema/internal";
import type { Edit, LintIssue } from "@mineral-brief/schema/lint";
import type { ParsedDocument } from "@mineral-brief/formats";
import type { Finding } from "./finding.ts";

/** Adds the range in the text to issues. `document` is the index of the article; undefined if the text holds only one. */
export function locateIssues(
  issues: readonly (Issue | LintIssue)[],
  { locate, openingWithout }: ParsedDocument,
  document: number | undefined,
): Finding[] {
  return issues.map((issue) => {
    const { code, severity, path, suggestion } = issue;
    const { words, wordsStart }: Partial<LintIssue> = issue;
    const target = issueTarget(code);
    const found = locate(path, target, words, wordsStart);
    const { start: valueStart } = words === undefined ? found : locate(path, target);
    const opening =
      target === "missing" && path.length === 1 ? openingWithout?.(String(path[0])) : undefined;
    const firstPath = "firstPath" in issue ? issue.firstPath : undefined;
    const first = firstPath && locate(firstPath, "value").start;
    const message =
      first === undefined
        ? issue.message
        : `${issue.message} (the first is at ${first.line}:${first.column})`;
    const articleEdits = "fix" in issue ? issue.fix : undefined;
    const suggestedEdits = suggestedEditsOf(issue);
    const fixTitle = "fixTitle" in issue ? issue.fixTitle : undefined;
    return {
      code,
      severity,
      message,
      path,
      document,
      suggestion,
      articleEdits,
      suggestedEdits,
      ...(fixTitle !== undefined && { fixTitle }),
      range: opening ?? found,
      ...(first && { first }),
      ...(opening && { insertAt: found }),
      ...(valueStart.line < found.start.line && { valueStart }),
    };
  });
}

/** A suggested key is no edit: its value would be lost. */
function suggestedEditsOf(issue: Issue | LintIssue): readonly Edit[] | undefined {
  const { code, path, suggestion } = issue;
  if ("suggestedFix" in issue) return issue.suggestedFix;
  return suggestion === undefined || code === "unknown-key"
    ? undefined
    : [{ path, value: suggestion }];
}
