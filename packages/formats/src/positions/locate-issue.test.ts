import { validateArticle } from "@mineral-brief/schema";
import { lintArticle } from "@mineral-brief/schema/lint";
import { expect, test } from "vitest";
import { locateIssue } from "./locate-issue.ts";
import { yaml } from "../yaml.ts";

/** The code, line and columns of each issue. */
function issuesIn(source: string): string[] {
  return yaml.parse(source).documents.flatMap((document) => {
    const validation = validateArticle(document.data);
    const issues = validation.ok ? lintArticle(validation.article) : validation.issues;
    return issues.map((issue) => {
      const { start, end } = locateIssue(document, issue);
      return `${issue.code} ${start.line}:${start.column}-${end.line}:${end.column}`;
    });
  });
}

test.each([
  [
    "a key, a missing key and a value",
    'schemaVersion: "1.0"\nheadlin: Tungsten\nlanguage: english\n',
    ["language-format 3:11-3:18", "key-missing 3:18-3:18", "unknown-key 2:1-2:8"],
  ],
  [
    "words of a text",
    'schemaVersion: "1.0"\nheadline: A **tin** price\nlanguage: en\nsource: { name: A }\ndatePublished: 2025-10-24\ncoreInsights: [{ text: Tin rose. }]\n',
    ["markup-in-text 2:13-2:20"],
  ],
])("finds %s", (_, source, expected) => {
  expect(issuesIn(source).sort()).toEqual(expected.sort());
});
