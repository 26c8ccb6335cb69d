import { arbitraryArticle, runs, statedTexts, validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import { viewArticle, viewData, partNames, readingText } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { feedContent, feedContentCarrier } from "./feed-content.ts";
import { findUncarried } from "../losses.ts";

type Node = DefaultTreeAdapterTypes.Node;

function nodesOf(node: Node): Node[] {
  return [node, ...("childNodes" in node ? node.childNodes.flatMap(nodesOf) : [])];
}

/** Elements and attributes that the filters of common feed readers keep, or replace by their content. */
const elements =
  /^(?:#document-fragment|#text|article|header|section|footer|h[2-3]|p|ul|li|ol|dl|div|dt|dd|blockquote|q|a|b|bdi|time|span)$/;
const attributes = /^(?:lang|dir|href|rel|datetime)$/;

describe.each(Object.entries(validArticles))("the content of %s", (_, article) => {
  const nodes = nodesOf(parseFragment(feedContent(article)));

  test("has only elements and attributes that feed readers keep", () => {
    expect(nodes.map(({ nodeName }) => nodeName).filter((name) => !elements.test(name))).toEqual(
      [],
    );
    const names = nodes.flatMap((node) =>
      ("attrs" in node ? node.attrs : []).map(({ name }) => name),
    );
    expect(names.filter((name) => !attributes.test(name))).toEqual([]);
  });

  test("shows what the fragment shows, except the headline, the key figures, the links back and the title of the data", () => {
    const show = new Set(partNames.filter((name) => name !== "headline" && name !== "key-figures"));
    const view = viewArticle(article, { nameOf, show });
    const data = viewData(article, { nameOf, show });
    const references = view.references.map((reference) => ({ ...reference, back: undefined }));
    const seen = (texts: readonly string[]): string =>
      texts.join("").replace(/[\s\p{P}\p{S}]/gu, "");
    const shown = nodes.flatMap((node) => ("value" in node ? [node.value] : []));
    const withoutMore = { ...view, references, moreReferences: undefined };
    const withoutTitle = data && { ...data, title: { ...data.title, text: "" }, sections: [] };
    expect(seen(shown)).toBe(seen(readingText(withoutMore, withoutTitle)));
  });
});

test("writes citations as text, and no links to ids", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    coreInsights: [{ text: "Prices rose.", citations: [1, 4] }],
    references: [{ id: 1, title: "Yearbook", url: "https://example.org/" }],
  };
  expect(feedContent(article)).toBe(
    '<article lang="en" dir="ltr"><header></header><section><h2>Core insights</h2><p>Prices rose. [1][4]</p></section><section><h2>References</h2><ul><li>1. <a href="https://example.org/" rel="noopener">Yearbook</a></li></ul></section></article>',
  );
});

test("writes a mark of direction before the citations of an Arabic brief", () => {
  const arabic: Article = {
    ...validArticles.smallest!,
    language: "ar",
    coreInsights: [
      {
        text: "اتفاق مع MP Materials.",
        citations: [1, 2],
        relations: [{ type: "loan", from: ["US"] }],
      },
    ],
  };
  const content = feedContent(arabic);
  expect(content).toContain("<p>اتفاق مع MP Materials. \u200F[1]\u200F[2]</p>");
  expect(content.match(/\u200F?\[\d\]/g)).toEqual(
    Array<string[]>(2).fill(["\u200F[1]", "\u200F[2]"]).flat(),
  );
});

test("separates the kind and the date of a reference from its title", () => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    references: [
      { id: 2, kind: "law", title: "Export law" },
      { id: 3, kind: "report", publisher: "USGS", datePublished: "2026-02" },
      { id: 4, datePublished: "2026-02" },
    ],
  };
  expect(feedContent(article)).toContain(
    "<ul><li>2. Export law · law</li><li>3. <span>USGS</span> · report · February 2026</li><li>4. February 2026</li></ul>",
  );
});

describe("reports as lost only fields that the content does not show", () => {
  const article: Article = { schemaVersion: "1.0", headline: "Tungsten", language: "en" };
  const insight = { text: "Prices rose by 8.5%." };
  const figure = { text: "8.5%", value: 8.5, unit: "percent" };
  test.each<[string, Partial<Article>, string[]]>([
    [
      "a figure with words alone",
      { coreInsights: [{ ...insight, figures: [{ text: "8.5%" }] }] },
      [],
    ],
    [
      "the value, unit and kind of a figure, which only its words show",
      { coreInsights: [{ ...insight, figures: [{ ...figure, kind: "change" }] }] },
      [
        "coreInsights[].figures[].value not kept",
        "coreInsights[].figures[].unit not kept",
        "coreInsights[].figures[].kind not kept",
      ],
    ],
    [
      "the type of a proposed deal, which the measure of its figure replaces",
      {
        coreInsights: [
          {
            text: "The bank sent letters of interest for USD 5 million.",
            figures: [{ text: "USD 5 million", measure: "letters of interest" }],
            relations: [
              { type: "loan", from: ["US"], status: "proposed", figure: "USD 5 million" },
            ],
          },
        ],
      },
      ["coreInsights[].relations[].type not kept"],
    ],
    [
      "the title of a group without insights",
      { groups: [{ title: "Supply", insights: [] }] },
      ["groups[].title not kept"],
    ],
    [
      "the id of a term that has a name",
      { minerals: [{ id: "apt", name: "APT" }, { id: "tin" }] },
      ["minerals[].id kept only in part"],
    ],
    [
      "the id of an earlier brief, which is shown in words",
      { supersedes: "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e" },
      ["supersedes not kept"],
    ],
    ["the address of an earlier brief", { supersedes: "https://example.org/1" }, []],
    ["the time zone of a local time", { datePublished: "2025-10-24T09:20", timeZone: "UTC" }, []],
    [
      "a time zone that no date needs",
      { datePublished: "2025-10-24", timeZone: "UTC" },
      ["timeZone not kept"],
    ],
    [
      "a time zone beside a text that looks like a time",
      { topics: ["2025-10-24T09:20"], timeZone: "UTC" },
      ["timeZone not kept"],
    ],
    [
      "a name with a language",
      { places: [{ id: "CN", name: { value: "PRC", lang: "en" } }] },
      ["places[].id not kept"],
    ],
    [
      "a title with characters that HTML does not allow, and one without insights",
      {
        groups: [
          { title: "Supply", insights: [] },
          { title: "a\u0007", insights: [insight] },
        ],
      },
      ["groups[].title kept only in part"],
    ],
    [
      "the insight of a correction",
      {
        coreInsights: [{ ...insight, id: "a" }],
        corrections: [{ date: "2025-10-24", text: "Fixed.", insight: "a" }],
      },
      ["coreInsights[].id not kept"],
    ],
    ["a dated insight", { coreInsights: [{ text: "Quotas fell.", date: "2025-10" }] }, []],
    [
      "a dated insight whose relation has a date",
      {
        coreInsights: [
          {
            text: "Quotas fell.",
            date: "2025-10",
            relations: [{ type: "export-ban", from: ["CN"], date: "2025-10-09" }],
          },
        ],
      },
      [],
    ],
    [
      "a text that is too long to show",
      { topics: ["x".repeat(5001)] },
      ["topics[] kept only in part"],
    ],
    [
      "a list that is too long to show",
      { topics: Array.from({ length: 101 }, () => "x") },
      ["topics kept only in part"],
    ],
    [
      "characters that HTML does not allow",
      { topics: ["a\u0007"] },
      ["topics[] kept only in part"],
    ],
  ])("%s", (_, fields, losses) => {
    const found = findUncarried([{ ...article, ...fields }], feedContentCarrier, {
      fields: ["headline"],
    });
    expect(found.map(({ field, message }) => `${field} ${message}`)).toEqual(losses);
  });
});

test("shows every text, name and quote of an article except its headline", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const { headline: _, ...rest } = article;
      const shown = nodesOf(parseFragment(feedContent(article)))
        .flatMap((node) => ("value" in node ? [node.value] : []))
        .join("");
      const plain = (text: string): string =>
        text
          .replace(/(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
          .replace(/\s+/g, " ")
          .trim();
      const stated = statedTexts(rest as typeof article).map(plain);
      expect(stated.filter((text) => !plain(shown).includes(text))).toEqual([]);
    }),
    { numRuns: runs / 5 },
  );
}, 600_000);
