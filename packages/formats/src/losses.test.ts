import type { Article } from "@mineral-brief/schema";
import { describe, expect, test } from "vitest";
import { findLosses, findUncarried } from "./losses.ts";

const smallest: Article = { schemaVersion: "1.0", headline: "Quotas", language: "en" };

describe("losses of a format that is read back", () => {
  test.each<[string, Partial<Article>, Partial<Article>, string[]]>([
    ["no loss if all fields are read back", { url: "https://a.b" }, { url: "https://a.b" }, []],
    ["a field that is not read back", { id: "a" }, {}, ["id not kept"]],
    [
      "a field that is read back differently",
      { datePublished: "2025-10-23T17:55:01" },
      { datePublished: "2025-10-23T17:55" },
      ["datePublished kept only in part"],
    ],
    [
      "an id that is replaced",
      { id: "urn:a" },
      { id: "urn:b" },
      ["id not kept; another one is made when the text is read again"],
    ],
    [
      "a text that another one follows",
      { coreInsights: [{ text: "Prices rose." }] },
      { coreInsights: [{ text: "Prices rose. Output fell." }] },
      ["coreInsights[].text changed when the text is read again"],
    ],
    [
      "a reference with another id",
      { references: [{ id: "usgs" }] },
      { references: [{ id: 1 }] },
      ["references[].id changed when the text is read again"],
    ],
    [
      "a text without its language",
      { headline: { value: "A", lang: "zh" } },
      { headline: "A" },
      ["headline kept only in part"],
    ],
    [
      "unknown keys that every object inherits",
      { constructor: "x", toString: "y" } as object,
      {},
      ["constructor not kept", "toString not kept"],
    ],
    ["a field that is added", {}, { id: "a" }, ["id added when the text is read again"]],
    [
      "an additional entry",
      { topics: ["a"] },
      { topics: ["a", "b"] },
      ["topics[] added when the text is read again"],
    ],
    [
      "a field of list entries, once",
      {
        coreInsights: [
          { text: "a", kind: "fact" },
          { text: "b", kind: "claim" },
        ],
      },
      { coreInsights: [{ text: "a" }, { text: "b" }] },
      ["coreInsights[].kind not kept"],
    ],
  ])("%s", (_, before, after, losses) => {
    const found = findLosses([{ ...smallest, ...before }], [{ ...smallest, ...after }]);
    expect(found.map(({ field, message }) => `${field} ${message}`)).toEqual(losses);
  });
});

describe("a field that differs in several articles is reported once", () => {
  const all = "datePublished not kept";
  const changed = "datePublished changed when the text is read again";
  const added = "datePublished added when the text is read again";
  test.each<[string, [before: string | undefined, after?: string][], string]>([
    [
      "reports the first of equal losses",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      changed,
    ],
    ["with the loss of all after a change", [["a", "b"], ["a"]], all],
    ["with the loss of all before a change", [["a"], ["a", "b"]], all],
    [
      "reports a change before an addition",
      [
        ["a", "b"],
        [undefined, "b"],
      ],
      changed,
    ],
    [
      "reports an addition before a partial loss",
      [
        [undefined, "b"],
        ["a", "b"],
      ],
      added,
    ],
    ["with the loss of all before an addition", [["a"], [undefined, "b"]], all],
    ["with the loss of all after an addition", [[undefined, "b"], ["a"]], all],
  ])("%s", (_, pairs, loss) => {
    const dated = (date?: string): Article => ({
      ...smallest,
      ...(date !== undefined && { datePublished: date }),
    });
    const found = findLosses(
      pairs.map(([before]) => dated(before)),
      pairs.map(([, after]) => dated(after)),
    );
    expect(found.map(({ field, message }) => `${field} ${message}`)).toEqual([loss]);
  });

  test("an article that is not read back loses every field", () => {
    const found = findLosses([smallest, smallest], [smallest]);
    expect(found).toEqual([
      { field: "schemaVersion", message: "not kept" },
      { field: "headline", message: "not kept" },
      { field: "language", message: "not kept" },
    ]);
  });
});

describe("losses of a format that is only written", () => {
  const fields = [
    "headline",
    "language",
    "authors[].name",
    "minerals[]",
    "groups[].insights[].text",
  ];
  const lossesOf = (article: object) =>
    findUncarried([{ ...smallest, ...article } as Article], {
      fields,
      keeps: () => (value) => (typeof value === "string" && value.includes("\0") ? "part" : "all"),
    }).map(({ field, message }) => `${field} ${message}`);

  test.each<[string, object, string[]]>([
    ["no field that is kept", { authors: [{ name: "A" }], minerals: ["tungsten"] }, []],
    ["no field that describes the file", { $schema: "https://a.b" }, []],
    ["no empty list", { references: [], groups: [], extensions: {} }, []],
    ["a complete object", { rights: { license: "MIT", credit: "A" } }, ["rights not kept"]],
    ["a complete list", { references: [{ id: 1 }, { id: 2 }] }, ["references not kept"]],
    [
      "a field of list entries, once",
      {
        authors: [
          { name: "A", url: "https://a.b" },
          { name: "B", url: "https://a.b" },
        ],
      },
      ["authors[].url not kept"],
    ],
    [
      "the language of a text",
      { headline: { value: "钨", lang: "zh" } },
      ["headline.lang not kept"],
    ],
    ["the other shape of a term", { minerals: [{ id: "tin" }] }, ["minerals[].id not kept"]],
    ["an unknown key", { newer: 1 }, ["newer not kept"]],
    [
      "an unknown key inside",
      { groups: [{ insights: [{ text: "a", newer: null }] }] },
      ["groups[].insights[].newer not kept"],
    ],
    [
      "a text that loses characters",
      { headline: { value: "a\0" } },
      ["headline kept only in part"],
    ],
  ])("names %s", (_, article, losses) => {
    expect(lossesOf(article)).toEqual(losses);
  });
});

describe("with several carriers", () => {
  const text = { fields: ["headline", "topics[]"], keeps: () => () => "part" as const };
  const shortLists = {
    fields: ["topics[]"],
    keeps: () => (value: unknown) => (Array.isArray(value) && value.length > 1 ? "nothing" : "all"),
  } as const;
  test.each<[string, object, string[]]>([
    ["the best carrier of a value counts", { topics: ["a"] }, ["headline kept only in part"]],
    [
      "a list is lost only if every carrier loses it",
      { topics: ["a", "b"] },
      ["headline kept only in part", "topics kept only in part"],
    ],
  ])("%s", (_, article, losses) => {
    const found = findUncarried([{ ...smallest, ...article } as Article], text, shortLists, {
      fields: ["language"],
    });
    expect(found.map(({ field, message }) => `${field} ${message}`)).toEqual(losses);
  });
});

test.each([[["lost", "part"]], [["part", "lost"]]])(
  "a field that is lost in one place and kept in part in another is kept in part: %j",
  (topics) => {
    const carrier = {
      fields: ["headline", "language", "topics[]"],
      keeps: () => (value: unknown) =>
        value === "lost" ? "nothing" : value === "part" ? "part" : "all",
    } as const;
    expect(findUncarried([{ ...smallest, topics }], carrier)).toEqual([
      { field: "topics[]", message: "kept only in part" },
    ]);
  },
);
