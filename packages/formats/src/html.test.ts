import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { html } from "./html.ts";

describe("finds the articles that a page carries", () => {
  const article = '{"headline": "One"}';
  test.each([
    ["by their mark", `<script type="application/json" data-mineral-brief>${article}</script>`, 1],
    [
      "inside the element",
      `<mineral-brief open="all"><p>text</p><script type='application/json'>${article}</script></mineral-brief>`,
      1,
    ],
    [
      "whatever the case",
      `<SCRIPT DATA-MINERAL-BRIEF TYPE=application/json>${article}</SCRIPT>`,
      1,
    ],
    [
      "several of them",
      `<script type="application/json" data-mineral-brief>${article}</script>`.repeat(3),
      3,
    ],
    [
      "but not in comments",
      `<!-- <script type="application/json" data-mineral-brief>${article}</script> -->`,
      0,
    ],
    [
      "but not in other scripts",
      `<script>"<mineral-brief>"</script><script type="application/json">${article}</script>`,
      0,
    ],
    [
      "but not behind the element",
      `<mineral-brief></mineral-brief><script type="application/json">${article}</script>`,
      0,
    ],
  ])("%s", (_, page, number) => {
    const { documents, diagnostics } = html.parse(page);
    expect(documents.map(({ data }) => data)).toEqual(Array(number).fill({ headline: "One" }));
    expect(diagnostics.map(({ code }) => code)).toEqual(number === 0 ? ["article-missing"] : []);
  });
});

test("reports a fault in an embedded article at its place in the page", () => {
  const page =
    '<!doctype html>\n<p>text</p>\n<script type="application/json" data-mineral-brief>{"a": 1,}</script>';
  expect(html.parse(page).diagnostics).toMatchObject([
    { code: "json-syntax", range: { start: { line: 3, column: 59 } } },
  ]);
  const { documents } = html.parse(page.replace("1,}", "1}"));
  expect(documents[0]!.locate(["a"], "value").start).toMatchObject({ line: 3, column: 58 });
});

test("no text of an article becomes markup", () => {
  const hostile = `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>"'&amp;`;
  const article: Article = {
    schemaVersion: "1.0",
    headline: { value: hostile, lang: "en" },
    language: "en",
    source: { name: hostile },
    topics: [hostile],
    coreInsights: [{ text: hostile, citations: [1] }],
    groups: [{ title: hostile, insights: [{ text: hostile }] }],
    references: [
      {
        id: 1,
        title: hostile,
        publisher: hostile,
        authors: [{ name: hostile }],
        locator: hostile,
        quote: hostile,
        url: "https://example.org/?a=1&b='",
      },
    ],
  };
  const { text } = html.serialise([article]);
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).not.toMatch(/<img|<!--/);
  expect(html.parse(text).documents.map(({ data }) => data)).toEqual([article]);
});

test("a page of several articles has no id twice, and every citation leads to its reference", () => {
  const { text } = html.serialise(Object.values(validArticles));
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of text.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
});
