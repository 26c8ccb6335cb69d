import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { smallArticle } from "../../../scripts/article-fields.ts";
import { lintArticle } from "../src/lint.ts";
import { validateArticle } from "../src/validate-article.ts";
import { printArticlePage, taggedArticle } from "./print-article-page.ts";

test("the page about the fields is current", () => {
  const page = readFileSync(
    join(import.meta.dirname, "../../../docs/reference/article.md"),
    "utf8",
  );
  expect(page === printArticlePage(), "run `npm run generate`").toBe(true);
});

test.each([
  ["a required field", "| **`headline`**"],
  ["the section of a type", "## Relation\n"],
  ["a link to it", "[`Relation[]`](#relation)"],
  ["an example", '`"2025-10"`'],
])("has %s", (_, words) => {
  expect(printArticlePage()).toContain(words);
});

test.each([
  ["small", smallArticle],
  ["tagged", taggedArticle],
])("the %s brief is valid, and no rule reports it", (_, source) => {
  const result = validateArticle(parse(source));
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && lintArticle(result.article)).toEqual([]);
});
