import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { viewData } from "../views.ts";
import { labelLanguages, labelsFor } from "./labels.ts";

const table = readFileSync(join(import.meta.dirname, "../../vocabulary/units.tsv"), "utf8");
const [header, ...rows] = table
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const units = rows
  .map((cells) => Object.fromEntries(header!.map((column, index) => [column, cells[index]!])))
  .filter(({ dimension }) => dimension !== "money" && dimension !== "price");

/** Returns what readers see for 7 of a unit, or for one. */
function shown(unit: string, language: string, number: 1 | 7 = 7): string {
  const figure = { text: "x", value: 8, unit, previous: { value: number } };
  const data = viewData({
    schemaVersion: "1.0",
    headline: "H",
    language,
    coreInsights: [{ text: "x", figures: [figure] }],
  });
  const [before] = data!.figures!.items[0]!.facts;
  const [start, end] = labelsFor(language).previously("|").split("|");
  return before!.text
    .slice(start!.length, before!.text.length - end!.length)
    .replace(/[17٧]/, "")
    .trim();
}

describe("every unit of the vocabulary has a label", () => {
  test("in Chinese, one of its names in the table, or it is composed", () => {
    const single = units.filter(({ id }) => !/^\S+ [A-Z]|-per-/.test(id!));
    const others = single.filter(({ id, name_zh: name, spellings_zh: spellings }) => {
      const label = shown(id!, "zh");
      return ![name, id, ...spellings!.split("|")].includes(label);
    });
    expect(others.map(({ id }) => [id, shown(id!, "zh")])).toEqual([]);
  });

  test.each([
    ["zh", /\p{Script=Han}|^%|pp[mb]$|^N$/u],
    ["ru", /\p{Script=Cyrillic}|^%/u],
    ["ar", /\p{Script=Arabic}|[%٪]/u],
    ["zh-Hant", /\p{Script=Han}|^%|pp[mb]$|^N$/u],
  ])("in the script of %s", (language, script) => {
    const labels = units.map(({ id }) => shown(id!, language));
    expect(labels.filter((label) => !script.test(label))).toEqual([]);
  });

  test.each(labelLanguages.filter((language) => !/^(?:zh|ja)/.test(language)))(
    "in %s without an id of the format",
    (language) => {
      const labels = units.map(({ id }) => shown(id!, language));
      expect(labels.filter((label) => /-per-|oz-|\p{Script=Han}|undefined/u.test(label))).toEqual(
        [],
      );
    },
  );

  test.each([
    ["t LCE", "zh", "吨LCE"],
    ["t LCE", "ar", "طن LCE"],
    ["lb U3O8", "ru", "фунт U3O8"],
    ["oz-troy-per-year", "fr", "oz troy par an"],
    ["TWh-per-year", "en", "TWh a year"],
    ["t-per-month", "zh", "吨/月"],
    ["t-per-week", "ar", "طن أسبوعيًا"],
    ["万t", "en", "× 10,000 t"],
    ["kg", "ar", "كيلوغرام"],
    ["barrels of oil", "en", "barrels of oil"],
  ])("%s in %s is %s", (unit, language, label) => {
    expect(shown(unit, language)).toBe(label);
  });

  test.each([
    ["percentage-point", "de", "Prozentpunkt", "Prozentpunkte"],
    ["oz-troy", "de", "Feinunze", "Feinunzen"],
    ["oz-troy-per-year", "de", "Feinunze pro Jahr", "Feinunzen pro Jahr"],
    ["flask", "de", "Flasche", "Flaschen"],
    ["barrel", "en", "barrel", "barrels"],
    ["st", "en", "short ton", "short tons"],
    ["flask", "en", "flask", "flasks"],
    ["flask", "fr", "flacon", "flacons"],
    ["flask", "ru", "фляга", "фляг"],
    ["million m³", "fr", "million de m³", "millions de m³"],
    ["flask", "es", "frasco", "frascos"],
    ["million SWU", "es", "millón de UTS", "millones de UTS"],
    ["percentage-point", "en", "pp", "pp"],
    ["N", "ru", "девятка", "девяток"],
    ["N", "ar", "تسعة", "تسعات"],
  ])("one %s in %s is %s, and seven are %s", (unit, language, one, seven) => {
    expect([shown(unit, language, 1), shown(unit, language)]).toEqual([one, seven]);
  });
});
