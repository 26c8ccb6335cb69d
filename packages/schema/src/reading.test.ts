import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import {
  allInsights,
  citationId,
  citedPlace,
  directionOf,
  figuresOf,
  formatWhen,
  guessLanguage,
  labelLanguages,
  labelsFor,
  languageOf,
  mineralsOf,
  organizationOf,
  placesOf,
  publicationDateOf,
  referencesById,
  relationsOf,
  termId,
  textOf,
} from "./reading.ts";

describe("formatWhen shows a date as stated", () => {
  test.each([
    ["2025-10-23", "en", "October 23, 2025"],
    ["2025-10-23T17:55", "en-GB", "23 October 2025 at 17:55"],
    ["2025-10-23T17:55:09", "zh", "2025年10月23日 17:55"],
    ["2025-10-23T17:55+08:00", "ru", "23 октября 2025 г. в 17:55 UTC+08:00"],
    ["2025-10-23T17:55Z", "fr", "23 octobre 2025 à 17:55 UTC"],
    ["2025-10-23T17:55+00:00", "fr", "23 octobre 2025 à 17:55 UTC"],
    ["2025-10-23", "not a locale", "October 23, 2025"],
    ["2025-02-30", "en", "2025-02-30"],
    ["yesterday", "en", "yesterday"],
  ])("%s in %s", (when, locale, text) => {
    expect(formatWhen(when, locale)).toBe(text);
  });
});

describe("a citation cites its own place, or that of its reference", () => {
  const [at12, at40, fell, rose] = ["p. 12", "p. 40", "Prices fell.", "They rose."];
  const quoted = { locator: at12, quote: fell };
  test.each([
    // The citation states nothing.
    [{}, {}, [undefined, undefined]],
    [{}, quoted, [at12, fell]],
    // A locator.
    [{ locator: at40 }, {}, [at40, undefined]],
    [{ locator: at40 }, { locator: at12 }, [at40, undefined]],
    [{ locator: at40 }, { quote: fell }, [at40, undefined]],
    [{ locator: at40 }, quoted, [at40, undefined]],
    [{ locator: at12 }, quoted, [at12, fell]],
    // A quote.
    [{ quote: rose }, {}, [undefined, rose]],
    [{ quote: rose }, { locator: at12 }, [at12, rose]],
    [{ quote: rose }, { quote: fell }, [undefined, rose]],
    [{ quote: rose }, quoted, [undefined, rose]],
    [{ quote: { value: fell, lang: "en" } }, quoted, [at12, { value: fell, lang: "en" }]],
    // Both.
    [{ locator: at40, quote: rose }, quoted, [at40, rose]],
    [{ locator: at12, quote: rose }, quoted, [at12, rose]],
  ])("%j of the reference %j is %j", (own, other, [locator, quote]) => {
    expect(citedPlace({ id: 2, ...own }, { id: 2, ...other })).toEqual({ locator, quote });
  });

  test("an id alone cites the reference", () => {
    expect(citationId(2)).toBe(2);
    expect(citationId({ id: 2 })).toBe(2);
    expect(citedPlace(2, { id: 2, ...quoted })).toEqual(quoted);
  });

  test("without a reference it has only its own", () => {
    expect(citedPlace(2, undefined)).toEqual({ locator: undefined, quote: undefined });
    expect(citedPlace({ id: 2, locator: "p. 40" }, undefined).locator).toBe("p. 40");
  });
});

describe("guessLanguage uses the script", () => {
  test.each([
    ["Prices rose", "en"],
    ["钨价上涨", "zh"],
    ["Codelco与SQM成立合资企业,锂归国家所有,分析人士如是说", "zh"],
    ["Цены растут", "ru"],
    ["العناصر النادرة", "ar"],
    ["レアアースの価格", "ja"],
    ["희토류", "ko"],
    ["दुर्लभ मृदा तत्व", "hi"],
    ["แร่หายาก", "th"],
    ["იშვიათი მიწები", "ka"],
    ["հազվագյուտ հողեր", "hy"],
    ["2025 — 80%", undefined],
  ])("%s", (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

test("a text has its own language and direction, or the article's", () => {
  const article = { language: "ar" };
  expect([textOf("x"), languageOf("x", article), directionOf("x", article)]).toEqual([
    "x",
    "ar",
    "rtl",
  ]);
  const text = { value: "钨", lang: "zh-Hant" };
  expect([textOf(text), languageOf(text, article), directionOf(text, article)]).toEqual([
    "钨",
    "zh-Hant",
    "ltr",
  ]);
  expect(directionOf({ ...text, dir: "auto" }, article)).toBe("auto");
  expect(directionOf({ value: "x", lang: "az-Arab" }, article)).toBe("rtl");
  expect(directionOf({ value: "x", lang: "ar-Latn" }, article)).toBe("ltr");
});

test("insights come in reading order, with their paths", () => {
  const article = {
    coreInsights: [{ text: "a" }],
    groups: [{ insights: [] }, { insights: [{ text: "b" }, { text: "c" }] }],
  };
  expect(allInsights(article).map(({ insight, path }) => [insight.text, path.join(".")])).toEqual([
    ["a", "coreInsights.0"],
    ["b", "groups.1.insights.0"],
    ["c", "groups.1.insights.1"],
  ]);
  expect(allInsights({})).toEqual([]);
});

test("the publication date is the article's, else its source's", () => {
  expect(
    publicationDateOf({
      datePublished: "2025-10-24",
      source: { name: "x", datePublished: "2025-10-23" },
    }),
  ).toBe("2025-10-24");
  expect(publicationDateOf({ source: { name: "x", datePublished: "2025-10-23" } })).toBe(
    "2025-10-23",
  );
  expect(publicationDateOf({})).toBeUndefined();
});

test('references are found by id, and 1 is not "1"', () => {
  const article: Pick<Article, "references"> = {
    references: [{ id: 1, title: "a" }, { id: 1, title: "b" }, { id: "usgs" }],
  };
  const byId = referencesById(article);
  expect(byId.get(1)?.title).toBe("a");
  expect(byId.get("1")).toBeUndefined();
  expect([...byId.keys()]).toEqual([1, "usgs"]);
});

test.each([
  ["zh", "数字"],
  ["zh-Hans-HK", "数字"],
  ["zh-Hant", "數字"],
  ["zh-TW", "數字"],
  ["zh-HK", "數字"],
  ["zh-mo", "數字"],
  ["de-CH", "Zahlen"],
  ["ja", "数字"],
  ["xx", "Figures"],
  ["constructor", "Figures"],
])("labels in %s call figures %s", (language, figures) => {
  expect(labelsFor(language).figures).toBe(figures);
});

test("labels of all languages have the same keys", () => {
  for (const language of labelLanguages)
    expect(Object.keys(labelsFor(language)).sort()).toEqual(Object.keys(labelsFor("en")).sort());
});

test("minerals and places are listed once, the main ones first, with all declarations", () => {
  const article = {
    minerals: ["tungsten"],
    places: [{ id: "northern-katpar", kind: "mine" }],
    coreInsights: [{ text: "a", minerals: ["rare-earths", "tungsten"], places: ["KZ"] }],
    groups: [
      {
        insights: [
          { text: "b", places: [{ id: "northern-katpar", kind: "pit", country: "KZ" }, "KZ"] },
        ],
      },
    ],
  };
  expect(mineralsOf(article)).toEqual([{ id: "tungsten" }, { id: "rare-earths" }]);
  expect(placesOf(article)).toEqual([
    { id: "northern-katpar", kind: "mine", country: "KZ" },
    { id: "KZ" },
  ]);
  expect([termId("KZ"), termId({ id: "northern-katpar" })]).toEqual(["KZ", "northern-katpar"]);
});

test("relations and figures come in reading order, with the insight that states them", () => {
  const article = {
    coreInsights: [{ text: "a", relations: [{ type: "export-ban", from: ["CN"] }] }],
    groups: [{ insights: [{ text: "b", figures: [{ text: "80%" }, { text: "1 t" }] }] }],
  };
  expect(relationsOf(article).map(({ value, path }) => [value.type, path.join(".")])).toEqual([
    ["export-ban", "coreInsights.0.relations.0"],
  ]);
  expect(figuresOf(article).map(({ insight, path }) => [insight.text, path.join(".")])).toEqual([
    ["b", "groups.0.insights.0.figures.0"],
    ["b", "groups.0.insights.0.figures.1"],
  ]);
});

test("an organisation is found by id", () => {
  const organizations = [{ id: "orano", name: "Orano" }];
  expect(organizationOf({ organizations }, "orano")?.name).toBe("Orano");
  expect(organizationOf({}, "orano")).toBeUndefined();
});
