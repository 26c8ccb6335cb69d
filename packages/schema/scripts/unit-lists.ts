import type { UnitNames } from "../src/vocabulary/unit-names.ts";
import { listOf, type Row } from "./read-table.ts";

/** The spelling of a unit, its id, and the kind of figure. */
export type MeasuredUnit = readonly [words: string, unit: string, kind: "quantity" | "grade"];

/** The units that a figure can have without a price: amounts of something, and the content of ore. */
const quantities: ReadonlySet<string> = new Set([
  "mass",
  "contained mass",
  "mass per time",
  "enrichment work",
  "mass (emissions)",
  "energy",
  "power",
  "volume",
  "length",
  "area",
]);
const grades: ReadonlySet<string> = new Set(["ppm", "ppb", "g/t", "oz/st", "mg/L"]);

/** Contained masses whose mineral belongs to the unit. In `500 t of tungsten`, it is what is measured. */
const contained: ReadonlySet<string> = new Set(
  "mtu,stu,dmtu,tU,kgU,lb U3O8,Mlb U3O8,t U3O8,t LCE,kt LCE,Mt LCE,t Li2O,t REO,t NdPr,t WO3,t V2O5".split(
    ",",
  ),
);

/** Words of the masses of contained units: `metric tons LCE` and `pounds of U3O8` are written as often as `t LCE`. */
const massWords: Readonly<Record<string, readonly string[]>> = {
  t: ["tonnes", "tons", "metric tons", "metric tonnes"],
  lb: ["pounds", "lbs"],
};

/** A number with a unit, or a unit with a period. Figures read the number and the period on their own. */
const composed =
  /^(?:thousand|million|mln|'?000|mm|hm3|tSWU|千(?!克|瓦|米)|百万|万|亿|年产)| (?:a|per) (?:year|annum|day)$|h\/yr$/i;
/** Figures are read in simplified Chinese. */
const traditional = /[噸萬億當]/;
/** Spellings that mean something else too often: "5 st", "2 ct", 三瓶, 40度. */
const ambiguous: ReadonlySet<string> = new Set(
  "REO TREO SC6 st s.t. lt l.t. ct cts mi opt lb. lbs. tHM MtU 度 瓶 罐 76-lb_flask flask_of_mercury"
    .split(" ")
    .map((words) => words.replaceAll("_", " ")),
);

/** Lists the units that figures are read with in a language. The first meaning of a spelling wins. */
export function measuredUnits(rows: readonly Row[], language: "en" | "zh"): MeasuredUnit[] {
  const units = new Map<string, MeasuredUnit>();
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === undefined) continue;
    const spelled = [row.symbol!, ...listOf(row[`spellings_${language}`]!)];
    if (contained.has(row.id!)) spelled.push(...inWords(spelled, language));
    for (const words of spelled)
      if (isSpelling(words, row, language) && !units.has(words))
        units.set(words, [words, row.id!, kind]);
  }
  return [...units.values()];
}

/** Writes the signs of `t U3O8` and `t U₃O₈` after each word of the mass: `tons U3O8`, `tons of U3O8`, 吨U3O8. */
function inWords(spelled: readonly string[], language: "en" | "zh"): string[] {
  return spelled.flatMap((words) => {
    const [, mass = "", sign] = /^(t|lb) (\S+)$/.exec(words) ?? [];
    if (sign === undefined) return [];
    if (language === "zh") return mass === "t" ? [`吨${sign}`] : [];
    return massWords[mass]!.flatMap((word) => [`${word} ${sign}`, `${word} of ${sign}`]);
  });
}

function kindOf({ id, dimension }: Row): MeasuredUnit[2] | undefined {
  if (grades.has(id!)) return "grade";
  if (dimension === "contained mass" && !contained.has(id!)) return undefined;
  if (/^(?:[万亿]|million SWU$|t (?:SC6|APT)$)/.test(id!)) return undefined;
  return quantities.has(dimension!) ? "quantity" : undefined;
}

function isSpelling(words: string, { dimension }: Row, language: "en" | "zh"): boolean {
  if (words === "" || composed.test(words) || ambiguous.has(words)) return false;
  if (traditional.test(words)) return false;
  if (language === "zh" && !/\p{Script=Han}/u.test(words)) return /^[A-Za-z/]{1,5}$/.test(words);
  return (
    dimension !== "contained mass" || !/^(?:吨|千克|公斤)铀$|^吨镨钕$| of uranium$/.test(words)
  );
}

/** Lists the units that a figure can have, with their masses in kilograms and all spellings. */
export function unitNames(rows: readonly Row[]): UnitNames[] {
  const kilograms = new Map(
    rows
      .filter(({ dimension, factor }) => dimension === "mass" && factor !== "")
      .map(({ id, factor }) => [id, Number((Number(factor) * 1000).toPrecision(12))]),
  );
  return rows
    .filter(({ dimension }) => dimension !== "money" && dimension !== "price")
    .map((row) => {
      const { id, symbol } = row;
      // `kt LCE` and `kt-per-year` are amounts of `kt`.
      const mass = kilograms.get(id) ?? kilograms.get(id!.split(/ |-per-/)[0]);
      const spelled = [symbol!, row.name_en!, row.name_zh!, ...listOf(row.spellings_en!)];
      spelled.push(...listOf(row.spellings_zh!));
      if (contained.has(id!)) spelled.push(...inWords(spelled, "en"), ...inWords(spelled, "zh"));
      const spellings = new Set(spelled.filter((words) => words !== id && !/^\dN/.test(words)));
      return { id: id!, kilograms: mass ?? null, spellings: [...spellings] };
    });
}
