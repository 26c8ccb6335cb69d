import { issueTarget, type Issue } from "@mineral-brief/schema";
import type { LintIssue } from "@mineral-brief/schema/lint";
import type { ParsedDocument } from "@mineral-brief/formats";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Gives issues their places. `document` is the article's index where the source holds several. */
export function locateIssues(
  issues: readonly (Issue | LintIssue)[],
  { locate }: ParsedDocument,
  document: number | undefined,
): Diagnostic[] {
  return issues.map((issue) => {
    const { code, severity, message, path, suggestion } = issue;
    const range = locate(path, issueTarget(code));
    const articleEdits = "fix" in issue ? issue.fix : undefined;
    return { code, severity, message, path, document, suggestion, articleEdits, range };
  });
}
