import type { Article } from "@mineral-brief/schema";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "./listed-brief.ts";
import { namesInLocale } from "./names-in-locale.ts";
import { SiteTerms, termFile } from "./site-terms.ts";
import type { TermKind } from "./term-kinds.ts";

const brief = (fields: Partial<Article>) => ({
  ...fieldsOf({ schemaVersion: "1.0", headline: "A", language: "en", ...fields }),
  page: "a.brief.html",
  sha256: "",
  entryId: "",
  firstPublished: "",
});

const briefs = [
  brief({
    minerals: ["dysprosium"],
    places: ["CN-JX"],
    datePublished: "2025-10-24T09:20",
    source: { name: "Mining Desk" },
  }),
  brief({
    minerals: ["rare-earths", { id: "house-blend", name: "House blend" }],
    places: [{ id: "boguty", country: "KZ" }, "CN"],
    coreInsights: [{ text: "A", minerals: ["gallium"] }],
    datePublished: "2025-02-01",
    source: { name: "MINING DESK" },
    series: { id: "urn:x:week", name: "The week" },
    language: "zh-Hans",
  }),
];

function termsIn(language: string, kind: TermKind): (readonly [string, string, number])[] {
  const terms = new SiteTerms(briefs, {
    language,
    locale: language,
    nameOf,
    names: namesInLocale(language),
  });
  return terms.all(kind).map(({ file, name, briefs: of }) => [file, name, of.length] as const);
}

describe("the terms of a site", () => {
  test.each<[TermKind, string, ReturnType<typeof termsIn>]>([
    [
      "mineral",
      "en",
      [
        ["mineral-dysprosium", "Dysprosium", 1],
        ["mineral-gallium", "Gallium", 1],
        ["mineral-house-blend", "House blend", 1],
        // Dysprosium is one of them.
        ["mineral-rare-earths", "Rare earths", 2],
      ],
    ],
    [
      "place",
      "en",
      [
        ["place-boguty", "Boguty", 1],
        ["place-cn", "China", 2],
        ["place-cn-jx", "CN-JX", 1],
        // The country of the mine.
        ["place-kz", "Kazakhstan", 1],
      ],
    ],
    [
      "month",
      "zh",
      [
        ["month-2025-10", "2025\u5E7410\u6708", 1],
        ["month-2025-02", "2025\u5E742\u6708", 1],
      ],
    ],
    [
      "month",
      "es",
      [
        ["month-2025-10", "Octubre de 2025", 1],
        ["month-2025-02", "Febrero de 2025", 1],
      ],
    ],
    ["source", "en", [["source-mining-desk", "Mining Desk", 2]]],
    [
      "language",
      "en",
      [
        ["language-en", "English", 1],
        ["language-zh-hans", "Simplified Chinese", 1],
      ],
    ],
    [
      "language",
      "fr",
      [
        ["language-en", "Anglais", 1],
        ["language-zh-hans", "Chinois simplifié", 1],
      ],
    ],
    ["series", "en", [["series-urn-x-week", "The week", 1]]],
  ])("%s, in %s", (kind, language, expected) => {
    expect(termsIn(language, kind)).toEqual(expected);
  });
});

test.each([
  [["zh", "zh-Hans"], { "language-zh": 2, "language-zh-hans": 1 }],
  [
    ["zh-hans-CN", "zh-Hans", "en"],
    { "language-zh-hans": 2, "language-zh-hans-cn": 1, "language-en": 1 },
  ],
  [["zh-Hans", "zh-Hant"], { "language-zh-hans": 1, "language-zh-hant": 1 }],
  [["en-GB", "en", "eng"], { "language-en": 2, "language-en-gb": 1, "language-eng": 1 }],
])("a language includes its scripts and regions: %j", (languages, counts) => {
  const site = { language: "en", locale: "en", nameOf, names: namesInLocale("en") };
  const terms = new SiteTerms(
    languages.map((language) => brief({ language })),
    site,
  ).all("language");
  expect(Object.fromEntries(terms.map(({ file, briefs: of }) => [file, of.length]))).toEqual(
    counts,
  );
});

test.each<[TermKind, Partial<Article>, readonly string[], Readonly<Record<string, number>>]>([
  ["mineral", { minerals: ["dysprosium"] }, [], { "mineral-dysprosium": 1 }],
  [
    "mineral",
    { minerals: ["dysprosium"] },
    ["mineral-rare-earths", "mineral-gallium", "place-rare-earths"],
    { "mineral-dysprosium": 1, "mineral-rare-earths": 1 },
  ],
  ["place", { places: ["CN-JX"] }, ["place-cn"], { "place-cn": 1, "place-cn-jx": 1 }],
  ["place", { places: ["DE"] }, ["place-eu", "place-cn"], { "place-de": 1, "place-eu": 1 }],
  [
    "language",
    { language: "zh-Hans" },
    ["language-zh"],
    { "language-zh": 1, "language-zh-hans": 1 },
  ],
  ["language", { language: "en" }, ["language-zh"], { "language-en": 1 }],
])(
  "a %s keeps the list of its group that was published before, of %j and %j",
  (kind, fields, before, expected) => {
    const site = { language: "en", locale: "en", nameOf, names: namesInLocale("en") };
    const terms = new SiteTerms([brief(fields)], site, (file) => before.includes(file));
    expect(
      Object.fromEntries(terms.all(kind).map(({ file, briefs: of }) => [file, of.length])),
    ).toEqual(expected);
  },
);

test.each<[string, Partial<Article>, string, string]>([
  [
    "in the language of the brief",
    { language: "ar", places: [{ id: "x", name: "رابغ" }] },
    "رابغ",
    "ar",
  ],
  [
    "in its own language",
    { places: [{ id: "x", name: { value: "رابغ", lang: "ar" } }] },
    "رابغ",
    "ar",
  ],
  ["in that of the site", { language: "ar", places: [{ id: "CN", name: "الصين" }] }, "Chine", "fr"],
  ["by its id", { language: "ar", places: ["old-mine"] }, "Old mine", "fr"],
])("the name of a place has its language: %s", (_, fields, name, language) => {
  const site = { language: "fr", locale: "fr", nameOf, names: namesInLocale("fr") };
  const [term] = new SiteTerms([brief(fields)], site).all("place");
  expect(term).toMatchObject({ name, language });
});

test.each([
  ["CN-JX", "place-cn-jx"],
  ["\u65B0\u534E\u793E", "place-\u65B0\u534E\u793E"],
  ["../../etc/passwd", "place-etc-passwd"],
  ["...", "place-other"],
])("the file of %s is %s", (id, file) => {
  expect(termFile("place", id)).toBe(file);
});

test.each([
  ["en", "The week"],
  ["fr", "La semaine"],
  ["zh-Hant", "本周"],
  ["de", "La semaine"],
])("a series is named in the language of the site, %s: %s", (language, name) => {
  const names = { fr: "La semaine", en: "The week", "zh-Hans": "本周" };
  const series = Object.entries(names).map(([lang, text]) =>
    brief({ language: lang, series: { id: "week", name: text } }),
  );
  const site = { language, locale: language, nameOf, names: namesInLocale(language) };
  expect(new SiteTerms(series, site).all("series").map((term) => term.name)).toEqual([name]);
});
