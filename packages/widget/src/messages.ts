import { validateArticle, type Issue } from "@mineral-brief/schema";
import type { TemplateResult } from "lit";
import { issueList } from "./issue-list.ts";

/** What the author of a page reads about an article with errors. */
export interface Explanation {
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly list?: TemplateResult;
}

/** Explains why a value is no article. JSON of a page that cannot be read is a `String` object. */
export function explainErrors(value: unknown): Explanation {
  if (value instanceof String) return { message: jsonMessage(String(value)), issues: [] };
  const issues = validateArticle(value).issues.filter(({ severity }) => severity === "error");
  const count = issues.length;
  const message = `The article has ${count} error${count === 1 ? "" : "s"}.`;
  return { message, issues, list: issueList(issues) };
}

/** Lists the validator's warnings about a valid article. */
export function warningsIn(value: unknown): readonly Issue[] {
  return validateArticle(value).issues;
}

function jsonMessage(json: string): string {
  const [quote] = /&(?:quot|#0*34|#x0*22);/i.exec(json) ?? [];
  if (quote !== undefined)
    return `${notValid}: it has \`${quote}\` where \`"\` was expected, because a template engine escaped its quotes. Mark it as safe there.`;
  try {
    JSON.parse(json);
    return 'The JSON inside <mineral-brief> must be in <script type="application/json">.';
  } catch (error) {
    return `${notValid}: ${(error as Error).message}`;
  }
}

const notValid = "The JSON inside <mineral-brief> is not valid";
