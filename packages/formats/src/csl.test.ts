import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article, Reference } from "@mineral-brief/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csl } from "./csl.ts";

function articleOf(...references: Reference[]): Article {
  return { schemaVersion: "1.0", headline: "H", language: "en", references };
}

function itemsOf(...articles: Article[]): unknown[] {
  return JSON.parse(csl.serialise(articles).text) as unknown[];
}

test("writes each field of a reference", () => {
  const reference: Reference = {
    id: "usgs-2026",
    kind: "report",
    title: { value: "Mineral Commodity Summaries", lang: "en" },
    publisher: "US Geological Survey",
    authors: [{ name: "National Minerals Information Center" }],
    url: "https://example.org/mcs2026",
    doi: "10.3133/mcs2025",
    datePublished: "2026-02-06T09:00",
    language: "en",
  };
  expect(itemsOf(articleOf(reference))).toEqual([
    {
      id: "usgs-2026",
      type: "report",
      title: "Mineral Commodity Summaries",
      author: [{ literal: "National Minerals Information Center" }],
      publisher: "US Geological Survey",
      issued: { "date-parts": [[2026, 2, 6]] },
      language: "en",
      URL: "https://example.org/mcs2026",
      DOI: "10.3133/mcs2025",
    },
  ]);
});

test.each([
  ["2026", [[2026]]],
  ["2026-02", [[2026, 2]]],
  [
    "2025-07/2025-08",
    [
      [2025, 7],
      [2025, 8],
    ],
  ],
])("a date is as exact as in the reference: %s", (datePublished, parts) => {
  expect(itemsOf(articleOf({ id: 1, datePublished }))).toEqual([
    { id: "1", type: "document", issued: { "date-parts": parts } },
  ]);
});

describe("the kind of a reference becomes a type", () => {
  test.each([
    ["news", "article-newspaper"],
    ["report", "report"],
    ["filing", "report"],
    ["law", "legislation"],
    ["statement", "document"],
    ["dataset", "dataset"],
    ["article", "article-journal"],
    ["pamphlet", "document"],
    ["constructor", "document"],
  ])("%s: %s", (kind, type) => {
    expect(itemsOf(articleOf({ id: 1, kind }))).toEqual([{ id: "1", type }]);
  });

  test("a reference with an address and without a kind is a web page of its publisher", () => {
    const reference = { id: 1, url: "https://example.org/", publisher: "Example" };
    expect(itemsOf(articleOf(reference))).toEqual([
      { id: "1", type: "webpage", "container-title": "Example", URL: "https://example.org/" },
    ]);
  });
});

test("the ids of several articles differ", () => {
  expect(itemsOf(articleOf({ id: 1 }), articleOf({ id: 1 }))).toEqual([
    { id: "brief-1-1", type: "document" },
    { id: "brief-2-1", type: "document" },
  ]);
});

test("names what is lost", () => {
  const reference: Reference = {
    id: 1,
    kind: "pamphlet",
    datePublished: "2026-02-06T09:00",
    locator: "p. 1",
    archivedUrl: "https://web.archive.org/web/2026/https://example.org/",
  };
  const { losses } = csl.serialise([{ ...articleOf(reference), topics: ["tin"] }]);
  expect(losses.map(({ field, message }) => `${field} ${message}`)).toEqual([
    "headline not kept",
    "language not kept",
    "references[].kind not kept",
    "references[].datePublished kept only in part",
    "references[].locator not kept",
    "references[].archivedUrl not kept",
    "topics not kept",
  ]);
});

interface CitationJs {
  readonly Cite: new (
    items: readonly unknown[],
    options: { readonly generateGraph: boolean },
  ) => { readonly data: readonly object[] };
}

test("citation-js reads the references of any article unchanged", async () => {
  // @ts-expect-error The package has no types.
  const { Cite } = (await import("@citation-js/core")) as CitationJs;
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const items = itemsOf(article);
      const read = new Cite(items, { generateGraph: false }).data;
      expect(read.map((item) => ({ ...item }))).toEqual(items);
    }),
    { numRuns: runs / 5 },
  );
});
