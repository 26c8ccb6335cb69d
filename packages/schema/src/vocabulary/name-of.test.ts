import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { nameOf } from "./name-of.ts";
import { places } from "./lists.ts";

describe("nameOf", () => {
  test.each([
    ["tungsten", "en", "tungsten"],
    ["tungsten", "zh", "钨"],
    ["tungsten", "zh-Hans-CN", "钨"],
    ["tungsten", "zh-TW", "钨"],
    ["tungsten", "fr", "tungsten"],
    ["magnet-making", "zh", "磁材制造"],
    ["export-licence", "en-GB", "export licence requirement"],
    ["CD", "en", "DR Congo"],
    ["CD", "zh", "刚果（金）"],
    ["DE", "fr", "Allemagne"],
    ["DE", "ru", "Германия"],
    ["DE", "zh-Hant", "德國"],
    ["DE", "not a tag", "Germany"],
    ["EU", "fr", "Union européenne"],
    ["bloc-asean", "fr", "ASEAN"],
    ["bloc-asean", "zh", "东盟"],
    ["HR", "en", "Croatia"],
    ["HR", "zh", "克罗地亚"],
  ])("%s in %s is %s", (id, language, name) => {
    expect(nameOf(id, language)).toBe(name);
  });

  test.each(["unobtainium", "", "ZZ", "QO", "XA", "CN-JX", "constructor"])(
    "%j has no name",
    (id) => {
      expect([nameOf(id, "en"), nameOf(id, "fr")]).toEqual([undefined, undefined]);
    },
  );
});

/** Where a country's name is not the one of ISO 3166-1 as i18n-iso-countries has it, and why. */
const differences = {
  en: {
    CN: "China", // The everyday name for the official one.
    US: "United States", // The same.
    RU: "Russia", // The same.
    LA: "Laos", // The same.
    TZ: "Tanzania", // The same.
    IR: "Iran", // The same.
    TW: "Taiwan", // The name in the news; ISO's is "Taiwan, Province of China".
    CD: "DR Congo", // Short, and different from the Republic of the Congo.
    CI: "Côte d'Ivoire", // With its accent.
    CZ: "Czechia", // ISO's short name since 2016.
  },
  zh: {
    TW: "台湾", // The name in the news; the list there says 中国台湾省.
    ID: "印度尼西亚", // In full; the list there has the short 印尼.
  },
} as const;

test.each(["en", "zh"] as const)(
  "country names in %s are those of i18n-iso-countries, except for the listed differences",
  (language) => {
    const different = places
      .filter(({ kind }) => kind === "country")
      .map(({ id }) => [id, nameOf(id, language)] as const)
      .filter(([id, name]) => name !== countries.getName(id, language));
    expect(Object.fromEntries(different)).toEqual(differences[language]);
  },
);
