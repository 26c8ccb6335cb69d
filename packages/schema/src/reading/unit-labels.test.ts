import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleView } from "./article-view.ts";
import { labelLanguages } from "./labels.ts";

const table = readFileSync(join(import.meta.dirname, "../../vocabulary/units.tsv"), "utf8");
const [header, ...rows] = table
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const units = rows
  .map((cells) => Object.fromEntries(header!.map((column, index) => [column, cells[index]!])))
  .filter(({ dimension }) => dimension !== "money" && dimension !== "price");

/** Returns what readers see for 7 of a unit. */
function shown(unit: string, language: string): string {
  const { coreInsights } = articleView({
    schemaVersion: "1.0",
    headline: "H",
    language,
    coreInsights: [{ text: "x", figures: [{ text: "x", value: 7, unit }] }],
  });
  return coreInsights[0]!.figures[0]!.facts[0]!.text.replace(/[7٧]/, "").trim();
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
  ])("in the script of %s", (language, script) => {
    const labels = units.map(({ id }) => shown(id!, language));
    expect(labels.filter((label) => !script.test(label))).toEqual([]);
  });

  test.each(labelLanguages.filter((language) => language !== "zh"))(
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
    ["万t", "en", "× 10,000 t"],
    ["kg", "ar", "كيلوغرام"],
    ["barrels of oil", "en", "barrels of oil"],
  ])("%s in %s is %s", (unit, language, label) => {
    expect(shown(unit, language)).toBe(label);
  });
});
