import { validateArticle, type Issue } from "@mineral-brief/schema";
import type { TemplateResult } from "lit";
import { issueList } from "./issue-list.ts";

/** What the author of a page reads about an article with errors. */
export interface Explanation {
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly list: TemplateResult;
}

export function explainErrors(value: unknown): Explanation {
  const issues = validateArticle(value).issues.filter(({ severity }) => severity === "error");
  const count = issues.length;
  const message = `The article has ${count} error${count === 1 ? "" : "s"}.`;
  return { message, issues, list: issueList(issues) };
}

/** Lists the validator's warnings about a valid article. */
export function warningsIn(value: unknown): readonly Issue[] {
  return validateArticle(value).issues;
}
