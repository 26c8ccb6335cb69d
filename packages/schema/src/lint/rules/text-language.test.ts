import { expect, test } from "vitest";
import { reportOf } from "../../../test/report-of.ts";
import { textLanguage } from "./text-language.ts";

const words = "首批开采指标低于去年";

test.each([
  ["an insight", { coreInsights: [{ text: words }] }, ["coreInsights[0].text"]],
  ["a title", { groups: [{ title: words, insights: [] }] }, ["groups[0].title"]],
  // Names and quotes are often in the language of the source.
  ["a headline of the source", { source: { name: words, headline: words } }, []],
  ["a headline, which has a rule of its own", { headline: words }, []],
])("of %s", (_, article, places) => {
  const found = reportOf(textLanguage, article);
  expect(found.map(({ at }) => at)).toEqual(places);
  for (const { message, suggestion } of found) {
    expect(suggestion).toBe("zh");
    expect(message).toMatch(/"首批开采指标低于去年".*"en".*"zh"/);
  }
});

test("not of a placeholder", () => {
  const text = "TODO: one insight, with the reference that supports it";
  expect(reportOf(textLanguage, { language: "de", coreInsights: [{ text }] })).toEqual([]);
  const [found] = reportOf(textLanguage, {
    language: "de",
    coreInsights: [{ text: text.slice(6) }],
  });
  expect(found!.suggestion).toBe("en");
});

test.each([
  ["fr", "The Gabonese government wants to ban exports of the ore.", "en"],
  ["en", "Der Preis von Kobalt ist zuletzt auf 21 Dollar gestiegen.", "de"],
  ["en", "Le groupe a réduit les dépenses pour la mine et pour les usines du pays.", "fr"],
  ["de", "El precio del cobalto y los envíos para el año suben.", "es"],
  ["fr-CA", "The price of cobalt is up.", "en"],
  // A title, a name or a quote in another language.
  ["en", "“Le Monde” says that les mines du pays sont fermées dans le nord.", undefined],
  ["fr", "Le ministre dit: “We want the price of cobalt to be stable for the year.”", undefined],
  ["en", "Mouvement pour le peuple", undefined],
  ["en", "Die Welt: cobalt", undefined],
  ["de", "Bank of China", undefined],
  // Words that are not known.
  ["it", "The price of cobalt is up for the year.", undefined],
  ["en", "Il prezzo del cobalto è salito con la domanda.", undefined],
])("with the language %s, %j is in %s", (language, text, lang) => {
  const found = reportOf(textLanguage, { language, coreInsights: [{ text }] });
  expect(found.map((one) => one.suggestion)).toEqual([lang].filter(Boolean));
});
