import { issueTarget, type Issue } from "@mineral-brief/schema";
import type { ParsedDocument } from "@mineral-brief/formats";
import type { Diagnostic } from "./diagnostic.ts";

/** Gives issues their places. `document` is the article's index where the source holds several. */
export function locateIssues(
  issues: readonly Issue[],
  { locate }: ParsedDocument,
  document: number | undefined,
): Diagnostic[] {
  return issues.map(({ code, severity, message, path, suggestion }) => ({
    code,
    severity,
    message,
    path,
    document,
    suggestion,
    range: locate(path, issueTarget(code)),
  }));
}
