import { createHash } from "node:crypto";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article, Figure } from "@mineral-brief/schema";
import * as parse5 from "parse5";
import { describe, expect, test } from "vitest";
import { htmlFragment } from "./html-fragment.ts";
import { html, pageStyleHash } from "./html.ts";

describe("finds the articles in a page", () => {
  const article = '{"headline": "One"}';
  test.each([
    ["by their mark", `<script type="application/json" data-mineral-brief>${article}</script>`, 1],
    [
      "inside the element",
      `<mineral-brief open="all"><p>text</p><script type='application/json'>${article}</script></mineral-brief>`,
      1,
    ],
    ["in any case", `<SCRIPT DATA-MINERAL-BRIEF TYPE=application/json>${article}</SCRIPT>`, 1],
    [
      "several of them",
      `<script type="application/json" data-mineral-brief>${article}</script>`.repeat(3),
      3,
    ],
    [
      "with any order, quotes and space of its attributes",
      `<script\n  data-mineral-brief=""\n  data-note='a > b "c"'\n  TYPE = 'Application/JSON; charset=utf-8'\n >${article}\n</script\n>`,
      1,
    ],
    [
      "after a quote outside an attribute",
      `<p title=it's a"b><script type="application/json" data-mineral-brief>${article}</script>`,
      1,
    ],
    [
      "after the shortest comment",
      `<!--><script type="application/json" data-mineral-brief>${article}</script>`,
      1,
    ],
    [
      "but not in comments",
      `<!-- <script type="application/json" data-mineral-brief>${article}</script> -->`,
      0,
    ],
    [
      "but not where it is shown as text",
      `<textarea><script type="application/json" data-mineral-brief>${article}</script></textarea>`,
      0,
    ],
    [
      "but not as the value of another attribute",
      `<script type="application/json" title="data-mineral-brief">${article}</script>`,
      0,
    ],
    [
      "but not in other scripts",
      `<script>"<mineral-brief>"</script><script type="application/json">${article}</script>`,
      0,
    ],
    [
      "by the first of two attributes of one name",
      `<script type="application/json" type="text/plain" data-mineral-brief>${article}</script><script type="text/plain" type="application/json" data-mineral-brief>${article}</script>`,
      1,
    ],
    [
      "but not in elements of a longer name",
      `<mineral-brief-list><script-x type="application/json" data-mineral-brief>${article}</script-x></mineral-brief-list>`,
      0,
    ],
    [
      "but not after the element",
      `<mineral-brief></mineral-brief><script type="application/json">${article}</script>`,
      0,
    ],
    [
      "but not in a tag that never ends",
      `<script type="application/json" data-mineral-brief title="a>{}</script>`,
      0,
    ],
  ])("%s", (_, page, number) => {
    const { documents, diagnostics } = html.parse(page);
    expect(documents.map(({ data }) => data)).toEqual(Array(number).fill({ headline: "One" }));
    expect(diagnostics.map(({ code }) => code)).toEqual(number === 0 ? ["article-missing"] : []);
  });
});

test("reports an error in an embedded article at its position in the page", () => {
  const page =
    '<!doctype html>\n<p>text</p>\n<script type="application/json" data-mineral-brief>{"a": 1,}</script>';
  expect(html.parse(page).diagnostics).toMatchObject([
    { code: "json-syntax", range: { start: { line: 3, column: 59 } } },
  ]);
  const { documents } = html.parse(page.replace("1,}", "1}"));
  expect(documents[0]!.locate(["a"], "value").start).toMatchObject({ line: 3, column: 58 });
});

describe("explains how a system has changed a page", () => {
  test.each([
    [
      '<script type="application/json" data-mineral-brief>\n{&quot;headline&quot;: 1}</script>',
      { code: "json-syntax", message: /^the JSON has `&quot;` where `"` was expected/ },
      { line: 2, column: 2 },
    ],
    [
      '<script type="application/json" data-mineral-brief>[{&#34;headline&#34;: 1}]</script>',
      { code: "json-syntax", message: /&#34;/ },
      { line: 1, column: 54 },
    ],
    [
      "<p>&lt;script type=&quot;application/json&quot; data-mineral-brief&gt;{}&lt;/script&gt;</p>",
      { code: "article-missing", message: /^the page shows the code of a brief/ },
      { line: 1, column: 1 },
    ],
    [
      "<p>text</p>",
      { code: "article-missing", message: /^the page has no article/ },
      { line: 1, column: 1 },
    ],
  ])("%s", (page, { code, message }, start) => {
    expect(html.parse(page)).toMatchObject({
      documents: [],
      diagnostics: [{ code, message: expect.stringMatching(message), range: { start } }],
    });
  });
});

test.each([
  ["<!DOCTYPE html><title>x</title>", true],
  ['\uFEFF\n<article class="mineral-brief">', true],
  ["<mineral-brief></mineral-brief>", true],
  ["# <html>", false],
  ["<articles>", false],
])("detects HTML from the text: %s", (source, expected) => {
  expect(html.sniff?.(source)).toBe(expected);
});

// On pages and fragments, no text makes an element or attribute, or ends a script.
test.each([
  [
    "a lower and an upper limit of one total",
    undefined,
    [
      '<rect class="fill" x="0%" width="51%" height="12"/>',
      '<rect class="end" x="51%" width="2" height="12" transform="translate(-5)"/>',
      '<rect class="fill most" x="51%" width="49%" height="12"/>',
    ],
  ],
  [
    "claimed parts of one total, which are hatched",
    "claim",
    [
      '<line class="fill said" x1="0%" x2="51%" y1="6" y2="6" stroke-width="12"/>',
      '<rect class="end" x="51%" width="2" height="12" transform="translate(-5)"/>',
      '<line class="fill said" x1="51%" x2="100%" y1="6" y2="6" stroke-width="12"/>',
      '<rect class="fill most" x="51%" width="49%" height="12"/>',
    ],
  ],
  [
    "a part that is proposed as an outline",
    "fact",
    [
      '<rect class="fill pending" x="0%" width="51%" height="12"/>',
      '<rect class="end" x="51%" width="2" height="12" transform="translate(-5)"/>',
      '<rect class="fill most" x="51%" width="49%" height="12"/>',
    ],
    "proposed",
  ],
  [
    "a claimed part that was rejected with a line through it",
    "claim",
    [
      '<rect class="fill off" x="0%" width="51%" height="12"/>',
      '<rect class="end" x="51%" width="2" height="12" transform="translate(-5)"/>',
      '<line class="through" x1="0%" x2="51%" y1="6" y2="6"/>',
      '<line class="fill said" x1="51%" x2="100%" y1="6" y2="6" stroke-width="12"/>',
      '<rect class="fill most" x="51%" width="49%" height="12"/>',
    ],
    "rejected",
  ],
])("draws %s", (_, kind, expected, status?: string) => {
  const share = (owner: string, value: number, qualifier: string): Figure => ({
    text: `${value} %`,
    kind: "share",
    unit: "percent",
    measure: "stake",
    value,
    qualifier,
    about: [owner],
  });
  const figures = [share("CN", 51, "at-least"), share("US", 49, "at-most")];
  const { text } = htmlFragment.serialise([
    {
      schemaVersion: "1.0",
      headline: "Shares",
      language: "en",
      coreInsights: [
        {
          text: "Shares.",
          figures,
          ...(kind === undefined ? {} : { kind }),
          ...(status === undefined
            ? {}
            : { relations: [{ type: "company-stake", from: ["CN"], status, figure: "51 %" }] }),
        },
      ],
    },
  ]);
  const shapes = text.replaceAll("mineral-brief-", "").match(/<(?:rect|line) [^>]*>/g);
  expect(shapes).toEqual(expected);
});

describe.each([html, htmlFragment])("$name", ({ parse, serialise }) => {
  const hostile = `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>"'&amp;\r\n\0\u007F\uFFFE`;
  const article: Article = {
    schemaVersion: "1.0",
    id: hostile,
    headline: { value: hostile, lang: "en" },
    language: "en",
    source: { name: hostile },
    authors: [{ name: hostile, url: "https://example.org/?a=1&b='" }],
    topics: [hostile],
    alternates: [{ language: "zh", url: "https://example.org/?a=1&b='" }],
    minerals: [{ id: "apt", name: hostile, kind: hostile, sameAs: ["https://example.org/?b='"] }],
    organizations: [{ id: "acme", name: hostile, country: "CN" }],
    provenance: {
      disclosure: hostile,
      tools: [{ name: hostile, version: hostile, task: hostile }],
      reviewedBy: [{ name: hostile }],
      digitalSourceType: hostile,
    },
    corrections: [{ date: "2025-10-23", text: hostile, kind: hostile }],
    rights: { license: hostile, credit: hostile },
    coreInsights: [
      {
        text: hostile,
        kind: hostile,
        citations: [1, 2],
        minerals: ["apt", hostile],
        figures: [{ text: hostile, measure: hostile, qualifier: hostile, period: hostile }],
        relations: [
          { type: hostile, from: [hostile], to: ["acme"], status: hostile, note: hostile },
        ],
      },
    ],
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

  test("no text of an article becomes markup", () => {
    expect(elementCounts(serialise([article]).text)).toEqual(
      elementCounts(serialise([inWords(article)]).text),
    );
  });

  test("hostile text is read back unchanged", () => {
    const { documents, diagnostics } = parse(serialise([article, article]).text);
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ data }) => data)).toEqual([article, article]);
  });

  test("every citation links to its reference and back, and no id appears twice", () => {
    const { text } = serialise(Object.values(validArticles));
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("has no scripts that run, and no style attribute", () => {
    const { text } = serialise([article]);
    expect(attributeNames(text).filter((name) => /^on|^style$/.test(name))).toEqual([]);
    expect(text.match(/<script/g)).toEqual(["<script"]);
  });

  /** The same article with every hostile text made harmless. */
  function inWords(value: Article): Article {
    return JSON.parse(
      JSON.stringify(value).replaceAll(JSON.stringify(hostile), '"x-y"'),
    ) as Article;
  }
});

test("pageStyleHash is the hash of the page's style; if not, run `npm run generate`", () => {
  const { text } = html.serialise([validArticles["smallest"]!]);
  const [, style] = /<style>([^]*)<\/style>/.exec(text)!;
  expect(`sha256-${createHash("sha256").update(style!).digest("base64")}`).toBe(pageStyleHash);
});

function elementCounts(markup: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { nodeName } of nodes(parse5.parse(markup)))
    counts[nodeName] = (counts[nodeName] ?? 0) + 1;
  // Blank lines between elements do not matter here.
  delete counts["#text"];
  return counts;
}

function attributeNames(markup: string): string[] {
  return nodes(parse5.parse(markup)).flatMap((node) =>
    "attrs" in node ? node.attrs.map(({ name }) => name) : [],
  );
}

function nodes(node: parse5.DefaultTreeAdapterTypes.Node): parse5.DefaultTreeAdapterTypes.Node[] {
  return [node, ...("childNodes" in node ? node.childNodes.flatMap(nodes) : [])];
}
