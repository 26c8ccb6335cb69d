import type { ReadableFormat } from "@mineral-brief/formats";
import { formatPath, type Issue, type PathSegment } from "@mineral-brief/schema";
import { isObject, shorten, valueAt } from "@mineral-brief/schema/internal";
import { locateIssues } from "@mineral-brief/language/check-brief";
import type { CheckedArticle } from "../checking/checked-file.ts";
import type { IssuesByArticle } from "./serialise-checked.ts";

/**
 * Parses a written text and compares the result with the articles that it was written from.
 *
 * Reports each field that differs once per article, at its first occurrence. Ignores the order of keys.
 * Returns undefined if nothing differs.
 */
export function checkRoundTrip(
  articles: readonly CheckedArticle[],
  text: string,
  format: ReadableFormat,
): IssuesByArticle | undefined {
  const { documents } = format.parse(text);
  const located = new Map<CheckedArticle, ReturnType<typeof locateIssues>>();
  for (const [index, checked] of articles.entries()) {
    const issues = differences(checked.article, documents[index]?.data, format.name);
    if (index === articles.length - 1 && documents.length > articles.length)
      issues.push(issue([], `becomes more than one article when ${format.name} is read back`));
    if (issues.length > 0)
      located.set(checked, locateIssues(issues, checked.document, checked.index));
  }
  return located.size === 0 ? undefined : { ok: false, issues: located };
}

function differences(before: unknown, after: unknown, format: string): Issue[] {
  const found = new Map<string, Issue>();
  const hint = format === "yaml" ? "" : "; yaml keeps it";
  compare(before, after, []);
  return [...found.values()];

  function compare(left: unknown, right: unknown, path: readonly PathSegment[]): void {
    if (left === right) return;
    if (Array.isArray(left) && Array.isArray(right)) {
      for (let index = 0; index < Math.max(left.length, right.length); index++)
        compare(left[index], right[index], [...path, index]);
    } else if (isObject(left) && isObject(right)) {
      for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
        compare(valueAt(left, [key]), valueAt(right, [key]), [...path, key]);
    } else if (right === undefined) {
      note(path, `is missing when ${format} is read back${hint}`);
    } else if (left === undefined) {
      note(path, `is added when ${format} is read back; the article does not set it`);
    } else {
      note(path, `becomes ${show(right)} when ${format} is read back${hint}`);
    }
  }

  function note(path: readonly PathSegment[], message: string): void {
    const field = formatPath(path).replace(/\[[0-9]+\]/g, "[]");
    if (!found.has(field)) found.set(field, issue(path, message));
  }
}

function issue(path: readonly PathSegment[], message: string): Issue {
  return { code: "round-trip", severity: "error", path, message };
}

/** Prints JSON, cut at 60 characters. */
function show(value: unknown): string {
  return `\`${shorten(JSON.stringify(value))}\``;
}
