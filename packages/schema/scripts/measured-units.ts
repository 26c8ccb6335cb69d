import { listOf, type Row } from "./read-table.ts";

/** The spelling of a unit, the name that figures use for it, and its kind. */
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
const grades: ReadonlySet<string> = new Set(["ppm", "ppb", "g-per-t", "oz-per-st", "mg-per-l"]);

/** Contained masses whose mineral belongs to the unit. In `500 t of tungsten`, it is what is measured. */
const contained: ReadonlySet<string> = new Set(
  "mtu stu dmtu tu kgu lb-u3o8 mlb-u3o8 t-lce kt-lce mt-lce t-reo".split(" "),
);

/** Names that the format used before the vocabulary had units. Other units have the name of their symbol. */
const names: Readonly<Record<string, string>> = {
  oz: "oz-troy",
  ct: "carat",
  bbl: "barrel",
  ha: "hectare",
  ton: "t",
  mt: "Mt",
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
  const byId = new Map(rows.map((row) => [row.id!, row]));
  const units = new Map<string, MeasuredUnit>();
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === undefined) continue;
    const spelled = [row.symbol!, ...listOf(row[`spellings_${language}`]!)];
    for (const words of spelled)
      if (isSpelling(words, row, language) && !units.has(words))
        units.set(words, [words, nameOf(row, byId), kind]);
  }
  return [...units.values()];
}

function kindOf({ id, dimension }: Row): MeasuredUnit[2] | undefined {
  if (grades.has(id!)) return "grade";
  if (dimension === "contained mass" && !contained.has(id!)) return undefined;
  if (/^(?:wan|yi|mswu)\b/.test(id!) || /^t-(?:sc6|apt)$/.test(id!)) return undefined;
  return quantities.has(dimension!) ? "quantity" : undefined;
}

function isSpelling(words: string, { dimension }: Row, language: "en" | "zh"): boolean {
  if (words === "" || composed.test(words) || ambiguous.has(words)) return false;
  if (traditional.test(words)) return false;
  if (language === "zh" && !/\p{Script=Han}/u.test(words)) return /^[A-Za-z/]{1,5}$/.test(words);
  return dimension !== "contained mass" || !/^(?:吨|千克|公斤)铀$| of uranium$/.test(words);
}

/** Returns `t-per-year` for the rate of a unit, as figures name it. */
function nameOf({ id, symbol }: Row, byId: ReadonlyMap<string, Row>): string {
  const [base, period] = id!.split("-per-");
  const unit = byId.get(base!);
  if (period === "year" || period === "day")
    return `${unit === undefined ? base : nameOf(unit, byId)}-per-${period}`;
  return names[id!] ?? symbol!;
}
