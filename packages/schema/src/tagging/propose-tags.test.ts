import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import { labelledInsights } from "@mineral-brief/fixtures/labelled-insights";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../article.ts";
import { ruMentions } from "../names/ru.ts";
import { zhHantMentions } from "../names/zh-hant.ts";
import { lintArticle } from "../lint/lint-article.ts";
import { textOf } from "../reading/text-of.ts";
import { validateArticle } from "../validate-article.ts";
import { companies } from "../vocabulary/companies.ts";
import { proposeTags, type TagOptions } from "./propose-tags.ts";
import { applyTags } from "./tag-edits.ts";

const numRuns = runs / 5;

/** The proposals as `path + tag "words"`. */
function proposed(fields: Partial<Article>, options?: TagOptions): string[] {
  const article: Article = { schemaVersion: "1.0", headline: "H", language: "en", ...fields };
  return proposeTags(article, options).map((proposal) => {
    const tag = proposal.kind === "figure" ? proposal.figure.value : proposal.id;
    return `${proposal.path.join(".")} + ${tag} "${proposal.words}"`;
  });
}

test("minerals and places in further languages need the names of the language", () => {
  const article: Partial<Article> = {
    language: "ru",
    headline: "H",
    coreInsights: [{ text: "В Казахстане добывают медь." }],
  };
  expect(proposed(article)).toEqual([]);
  expect(proposed(article, { mentions: [ruMentions] })).toEqual([
    'coreInsights.0.places + KZ "Казахстане"',
    'coreInsights.0.minerals + copper "медь"',
  ]);
});

test("a mineral in the name of a company is none in traditional Chinese either", () => {
  const article: Partial<Article> = {
    language: "zh-TW",
    headline: "H",
    coreInsights: [{ text: "洛陽鉬業在剛果(金)開採鈷，鉬業內人士看好鉬價。" }],
  };
  expect(proposed(article, { mentions: [zhHantMentions] })).toEqual([
    'coreInsights.0.places + CD "剛果(金)"',
    'coreInsights.0.minerals + cobalt "鈷"',
    'coreInsights.0.minerals + molybdenum "鉬"',
  ]);
});

test.each([
  ["中国五矿化工进出口商会公布了名单。", []],
  ["江西铜业协会公布了名单。", []],
  ["中国五矿集团公布了名单。", ["china-minmetals"]],
  ["中国五矿加入国际锡业协会。", ["china-minmetals"]],
])("the name of an association is not that of a company: %s", (text, ids) => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "zh",
    coreInsights: [{ text }],
  };
  const found = (fields: Partial<Article>) =>
    proposeTags({ ...article, ...fields }, { organizations: companies }).flatMap((proposal) =>
      proposal.kind === "organization" ? [proposal.id] : [],
    );
  expect(found({})).toEqual(ids);
});

test("an organisation in traditional Chinese is declared with the words of the text", () => {
  const text = "洛陽鉬業與 Lynas 簽約。";
  const article = { schemaVersion: "1.0", headline: "H", coreInsights: [{ text }] } as const;
  const declared = (language: string): string[] =>
    proposeTags(
      { ...article, language },
      { mentions: [zhHantMentions], organizations: companies },
    ).flatMap((proposal) =>
      "declaration" in proposal ? [textOf(proposal.declaration!.name)] : [],
    );
  expect(declared("zh-TW")).toEqual(["洛陽鉬業", "Lynas Rare Earths"]);
});

describe("proposes", () => {
  test.each<[what: string, article: Partial<Article>, proposals: string[]]>([
    [
      "what each insight states, once",
      {
        coreInsights: [{ text: "China and Chinese tungsten" }],
        groups: [{ insights: [{ text: "80% of tin ore" }] }],
      },
      [
        'coreInsights.0.places + CN "China"',
        'coreInsights.0.minerals + tungsten "tungsten"',
        'groups.0.insights.0.minerals + tin "tin ore"',
        'groups.0.insights.0.figures + 80 "80%"',
      ],
    ],
    [
      "two figures in the same words, and equal figures once",
      { coreInsights: [{ text: "Output rose 4%, sales rose 4%, costs fell 4%" }] },
      ['coreInsights.0.figures + 4 "4%"', 'coreInsights.0.figures + -4 "4%"'],
    ],
    [
      "no place and no mineral in the name of a firm",
      { coreInsights: [{ text: "United States Antimony won it; United States antimony did not" }] },
      [
        'coreInsights.0.places + US "United States"',
        'coreInsights.0.minerals + antimony "antimony"',
      ],
    ],
    [
      "nothing that is already in any list",
      {
        coreInsights: [
          {
            text: "China mines about 80% of tungsten, 10 t",
            minerals: [{ id: "tungsten", name: "W" }],
            places: ["CN"],
            figures: [{ text: "about 80%" }, { text: "10 t" }],
          },
        ],
      },
      [],
    ],
    [
      "declared organisations by their short forms, instead of terms in their names",
      {
        organizations: [
          { id: "cove", name: "Cove Capital LLC" },
          { id: "boc", name: "Bank of China" },
          { id: "lynas", name: "Lynas Rare Earths (LYC)" },
        ],
        coreInsights: [
          { text: "Cove borrows from the Bank of China; LYC and Lynas Rare Earths do not." },
          { text: "Coves, Bank" },
        ],
      },
      [
        'coreInsights.0.organizations + cove "Cove"',
        'coreInsights.0.organizations + boc "Bank of China"',
        'coreInsights.0.organizations + lynas "LYC"',
      ],
    ],
    [
      "declared mines by their name",
      {
        places: [{ id: "boguty", name: "Boguty", kind: "mine", country: "KZ" }],
        coreInsights: [{ text: "Boguty is open." }],
      },
      ['coreInsights.0.places + boguty "Boguty"'],
    ],
    [
      "nothing in the names of undeclared companies",
      { coreInsights: [{ text: "Last year Xiamen Tungsten and Canada Nickel Company left." }] },
      [],
    ],
    [
      "an abbreviation after an adjective of a country",
      { coreInsights: [{ text: "South African PGMs fell, and PGM Holdings left." }] },
      [
        'coreInsights.0.places + ZA "South African"',
        'coreInsights.0.minerals + platinum-group-metals "PGMs"',
      ],
    ],
    [
      "texts in the language that they name",
      { coreInsights: [{ text: { value: "\u5357\u975e\u94c2\u91d1", lang: "zh" } }] },
      [
        'coreInsights.0.places + ZA "\u5357\u975e"',
        'coreInsights.0.minerals + platinum "\u94c2\u91d1"',
      ],
    ],
    [
      "only what is declared, in a language that it does not read",
      {
        language: "ru",
        organizations: [{ id: "x", name: "\u0420\u043e\u0441\u0430\u0442\u043e\u043c" }],
        coreInsights: [{ text: "\u0420\u043e\u0441\u0430\u0442\u043e\u043c 80%, China" }],
      },
      ['coreInsights.0.organizations + x "\u0420\u043e\u0441\u0430\u0442\u043e\u043c"'],
    ],
    [
      "main subjects by the headline, and by the insights",
      {
        headline: "Japan waits",
        coreInsights: [{ text: "zinc in Peru" }, { text: "zinc" }, { text: "zinc in Peru" }],
      },
      [
        'coreInsights.0.minerals + zinc "zinc"',
        'coreInsights.0.places + PE "Peru"',
        'coreInsights.1.minerals + zinc "zinc"',
        'coreInsights.2.minerals + zinc "zinc"',
        'coreInsights.2.places + PE "Peru"',
        'minerals + zinc "zinc"',
        'places + JP "Japan"',
      ],
    ],
    [
      "no main subjects where the author has chosen",
      { headline: "Tin in Japan", minerals: ["zinc"], places: ["PE"] },
      [],
    ],
  ])("%s", (_, article, proposals) => {
    expect(proposed(article)).toEqual(proposals);
  });

  test("nothing that the options exclude by id or by words", () => {
    const article = { coreInsights: [{ text: "The West, Kazakhstan and 80% of tin ore in Peru" }] };
    expect(proposed(article, { untag: ["kz", "the west", "80%"] })).toEqual([
      'coreInsights.0.minerals + tin "tin ore"',
      'coreInsights.0.places + PE "Peru"',
    ]);
  });
});

test("the words of a proposal are at its offsets", () => {
  for (const article of Object.values(validArticles) as Article[])
    for (const { path, words, start, end } of proposeTags(article)) {
      const [, index] = path;
      if (path[0] !== "coreInsights") continue;
      const insight = article.coreInsights![Number(index)]!;
      expect(textOf(insight.text).slice(start, end)).toBe(words);
    }
});

test("an article with its proposed tags is valid and has no further proposals", () => {
  fc.assert(
    fc.property(arbitraryArticle, (generated) => {
      const article = generated as Article;
      const tagged = applyTags(article, proposeTags(article));
      expect(validateArticle(tagged).ok).toBe(validateArticle(article).ok);
      expect(proposeTags(tagged).filter(({ path }) => path.length > 1)).toEqual([]);
    }),
    { numRuns },
  );
});

// Units are an open list. `unknown-term` only notes one that editors do not complete, such as `g/t`.
test("no rule but unknown-term reports the tags proposed for the labelled insights", () => {
  const now = "2026-01-01";
  for (const { text, language, organizations } of labelledInsights) {
    const article: Article = {
      schemaVersion: "1.0",
      headline: language === "zh" ? "\u94a8" : "Tungsten",
      language,
      organizations: organizations.map(({ id, name }) => ({ id, name })),
      coreInsights: [{ text }],
    };
    const known = new Set([
      "unknown-term",
      ...lintArticle(article, { now }).map(({ code }) => code),
    ]);
    const tagged = applyTags(article, proposeTags(article));
    const added = lintArticle(tagged, { now }).filter(({ code }) => !known.has(code));
    expect(added.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  }
});
