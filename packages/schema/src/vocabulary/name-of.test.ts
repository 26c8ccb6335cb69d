import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { ar } from "../names/ar.ts";
import { de } from "../names/de.ts";
import { es } from "../names/es.ts";
import { fr } from "../names/fr.ts";
import { ja } from "../names/ja.ts";
import { ru, ruMentions } from "../names/ru.ts";
import { zhHant } from "../names/zh-hant.ts";
import { nameOf } from "./name-of.ts";
import { minerals, places, relationTypes, stages } from "./lists.ts";

describe("nameOf", () => {
  test.each([ru, [ruMentions], ["ru"], null])(
    "throws for anything but a list of names: %o",
    (names) => {
      expect(() => nameOf("tungsten", "ru", names as never)).toThrow(
        new TypeError("expected a list of names, such as [ru]; `ruMentions` is for `findMentions`"),
      );
    },
  );

  test.each([
    ["tungsten", "en", "tungsten"],
    ["tungsten", "zh", "钨"],
    ["tungsten", "zh-Hans-CN", "钨"],
    ["magnet-making", "zh", "磁材制造"],
    ["export-licence", "en-GB", "export licence requirement"],
    ["CD", "en", "DR Congo"],
    ["CD", "zh", "刚果（金）"],
    ["DE", "fr", "Allemagne"],
    ["DE", "ru", "Германия"],
    ["DE", "zh-Hant", "德國"],
    ["EU", "fr", "Union européenne"],
    ["bloc-asean", "zh", "东盟"],
    ["HR", "en", "Croatia"],
    ["HR", "zh", "克罗地亚"],
  ])("%s in %s is %s", (id, language, name) => {
    expect(nameOf(id, language)).toBe(name);
  });

  test.each([
    ["tungsten", "ar", "التنغستن"],
    ["tungsten", "de", "Wolfram"],
    ["tungsten", "es", "wolframio"],
    ["tungsten", "fr-CA", "tungstène"],
    ["tungsten", "ja", "タングステン"],
    ["tungsten", "ru-RU", "вольфрам"],
    ["tungsten", "zh-TW", "鎢"],
    ["export-ban", "ru", "запрет на экспорт"],
    ["mining", "es", "extracción minera"],
    ["CD", "ru", "ДР Конго"],
    ["bloc-asean", "fr", "ASEAN"],
    ["FO", "ru", "Фарерские о-ва"],
  ])("with the names of its language, %s in %s is %s", (id, language, name) => {
    expect(nameOf(id, language, [ar, de, es, fr, ja, ru, zhHant])).toBe(name);
  });

  test.each([
    ["tungsten", "ru"],
    ["tungsten", "zh-TW"],
    ["bloc-asean", "fr"],
    ["export-ban", "fr"],
    ["DE", "not a tag"],
    ["DE", "xx"],
    ["tungsten", "pt"],
  ])("never takes a name of another language: %s in %s", (id, language) => {
    expect(nameOf(id, language, [de, ja])).toBe(undefined);
  });

  test.each(["unobtainium", "", "ZZ", "QO", "XA", "CN-JX", "constructor"])(
    "%j has no name",
    (id) => {
      expect([nameOf(id, "en"), nameOf(id, "fr")]).toEqual([undefined, undefined]);
    },
  );
});

test.each([ar, de, es, fr, ja, ru, zhHant])("$language names every term", ({ byId, names }) => {
  const terms = [minerals, places, stages, relationTypes].flat();
  expect(terms.filter(({ id }) => byId(id) === undefined)).toEqual([]);
  expect(names()).toHaveLength(terms.length);
  expect(byId("CN")).toMatchObject({ id: "CN", nameSource: "CLDR" });
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
    MD: "Moldova", // The everyday name.
    MK: "North Macedonia", // The same.
    SY: "Syria", // The same.
  },
  zh: {
    TW: "台湾", // The name in the news; the list there says 中国台湾省.
    ID: "印度尼西亚", // In full; the list there has the short 印尼.
    BA: "波斯尼亚和黑塞哥维那", // With the character of CLDR.
    CF: "中非共和国", // In full; 中非 also means China and Africa.
    DO: "多米尼加共和国", // In full; 多米尼加 alone is often Dominica.
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
