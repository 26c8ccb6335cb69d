import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import type { Article } from "../../article.ts";
import { labelsFor } from "../labels.ts";
import { partNames } from "../part-names.ts";
import { viewArticle } from "./view-article.ts";
import { viewCitation } from "./view-citation.ts";
import { viewData } from "./view-data.ts";
import type { CitationDetailsView } from "./views.ts";

const options = { labelsFor };

const article: Article = {
  schemaVersion: "1.0",
  headline: "H",
  language: "en",
  coreInsights: [
    {
      text: "A",
      citations: [
        { id: "usgs", locator: "p. 4", quote: "first quote", prefix: "the ", suffix: " ends" },
        { id: "usgs", locator: "p. 9", quote: "second quote" },
        { id: "usgs", locator: "table 1" },
        2,
      ],
    },
    { text: "B", citations: [2, "usgs"] },
  ],
  references: [
    {
      id: "usgs",
      title: "Обзор",
      publisher: "USGS",
      url: "https://example.org/a",
      language: "ru",
      datePublished: "2025-01-31",
      locator: "p. 1",
      quote: "own quote",
    },
    { id: 2, publisher: "IEA", doi: "10.3133/mcs2025" },
    { id: 3, archivedUrl: "https://archive.org/a" },
    { id: 4 },
  ],
};
const details = (
  target: string,
  insight: string | undefined,
  mark: string,
  show = new Set(partNames),
): CitationDetailsView | undefined =>
  viewCitation(article, target, insight, mark, { ...options, show });

const facts = ["USGS", "Jan 31, 2025", "Russian"];

it.each([
  ["insight-1", "usgs, p. 4", "p. 4", "first quote", "the-,first%20quote,-ends"],
  ["insight-1", "usgs, p. 9", "p. 9", "second quote", "second%20quote"],
  // A place without a quote does not take the quote of another one.
  ["insight-1", "usgs, table 1", "table 1", undefined, undefined],
  ["insight-2", "usgs", "p. 1", "own quote", "own%20quote"],
  [undefined, "usgs", "p. 1", "own quote", "own%20quote"],
  // A row cites what several insights cite.
  ["insight-2", "usgs, p. 9", "p. 9", "second quote", "second%20quote"],
  ["insight-9", "usgs, p. 9", "p. 9", "second quote", "second%20quote"],
])("in %s, %s cites %s", (insight, mark, place, quote, directive) => {
  const view = details("reference-usgs", insight, mark)!;
  expect(view.facts.map(({ text }) => text)).toEqual([...facts, place]);
  expect(view.title).toEqual({ text: "Обзор", lang: "ru", dir: undefined });
  expect(view.quote?.text).toBe(quote);
  expect(view.source).toMatchObject({
    text: "Open the source",
    href: `https://example.org/a${directive === undefined ? "" : `#:~:text=${directive}`}`,
  });
  expect(view.inList).toMatchObject({ text: "In the list", href: "#reference-usgs" });
});

it.each<[string | undefined, number, string]>([
  ["insight-1", 0, "own quote"],
  ["insight-1", 1, "second quote"],
  ["insight-1", 2, "third quote"],
  ["insight-2", 0, "fourth quote"],
  // A row shows the citations of its first insight, then those of others.
  ["insight-2", 1, "own quote"],
  ["insight-2", 2, "second quote"],
  ["insight-2", 9, "fourth quote"],
  [undefined, 1, "own quote"],
])(
  "in %s, the citation with the same mark at position %i has its own quote",
  (insight, position, quote) => {
    const news: Article = {
      ...article,
      coreInsights: [
        {
          text: "A",
          citations: [2, { id: 2, quote: "second quote" }, { id: 2, quote: "third quote" }],
        },
        { text: "B", citations: [{ id: 2, quote: "fourth quote" }] },
      ],
      references: [{ id: 2, url: "https://example.org/2", quote: "own quote" }],
    };
    const view = viewCitation(news, "reference-2", insight, "2", options, position)!;
    expect(view.quote?.text).toBe(quote);
    expect(view.source?.href).toBe(`https://example.org/2#:~:text=${encodeURIComponent(quote)}`);
  },
);

it.each([
  ["en", "usgs, p. 9"],
  ["zh", "usgs，p. 9"],
  ["ja", "usgs、p. 9"],
  ["ar", "usgs، p. 9"],
])("finds the second place of a reference by its mark in %s", (locale, mark) => {
  const { citations } = viewArticle(article, { ...options, locale }).coreInsights[0]!;
  expect(citations[1]).toMatchObject({ mark, target: "reference-usgs" });
  const view = viewCitation(article, "reference-usgs", "insight-1", mark, { ...options, locale });
  expect(view?.quote?.text).toBe("second quote");
});

it.each([
  ["reference-2", "https://doi.org/10.3133/mcs2025"],
  ["reference-3", "https://archive.org/a"],
  ["reference-4", undefined],
])("%s has the address %s", (target, href) => {
  expect(details(target, "insight-2", "2")!.source?.href).toBe(href);
});

it("is undefined for a reference that is not in the list", () => {
  expect(details("reference-5", "insight-1", "5")).toBeUndefined();
  const hidden = new Set(partNames.filter((part) => part !== "references"));
  expect(details("reference-2", "insight-1", "2", hidden)).toBeUndefined();
});

it("has no quote without `quote`", () => {
  const show = new Set(partNames.filter((part) => part !== "quote"));
  expect(details("reference-usgs", "insight-2", "usgs", show)!.quote).toBeUndefined();
});

it("every citation of a brief and of its data has details", () => {
  fc.assert(
    fc.property(arbitraryArticle, (generated) => {
      const stated = generated as unknown as Article;
      const view = viewArticle(stated, options);
      const { rows = [], shares, figures } = viewData(stated, options) ?? {};
      const statements = [
        ...view.coreInsights.map((insight) => ({ ...insight, back: { target: insight.id } })),
        ...rows.flatMap((list) => list.rows.flatMap(({ statements }) => statements)),
        ...(shares?.bars ?? []),
        ...(figures?.items ?? []),
      ];
      for (const { citations, back } of statements)
        for (const { target, mark } of citations)
          expect(viewCitation(stated, target, back!.target, mark, options)).toBeDefined();
    }),
    { numRuns: runs / 10 },
  );
});
