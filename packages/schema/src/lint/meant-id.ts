import { regionName } from "../reading/display-names.ts";
import type { Mineral } from "../vocabulary/entries.ts";
import { allMinerals } from "../vocabulary/minerals.ts";
import { allPlaces } from "../vocabulary/places.ts";
import { allRelationTypes } from "../vocabulary/relation-types.ts";
import { allStages } from "../vocabulary/stages.ts";
import { unitNames } from "../vocabulary/unit-names.ts";
import { isOneEdit } from "./is-one-edit.ts";
import { withoutDoubles } from "./without-doubles.ts";

/** The lists whose ids authors write as names. */
export type NamedList = "minerals" | "places" | "stages" | "relationTypes" | "units";

type Named = readonly [id: string, ...names: string[]];

const namesOf: Readonly<Record<NamedList, () => Iterable<Named>>> = {
  minerals: () => allMinerals().map(({ id, names, aliases }) => namesOfEntry(id, names, aliases)),
  places: () =>
    allPlaces().map(({ id, names, aliases, demonyms }) =>
      namesOfEntry(id, names, aliases, demonyms),
    ),
  stages: () => allStages().map(({ id, names }) => [id, ...Object.values(names)]),
  relationTypes: () => allRelationTypes().map(({ id, names }) => [id, ...Object.values(names)]),
  units: () => [
    ...unitNames().map(({ id }): Named => [id]),
    ...unitNames().map(({ id, spellings }): Named => [id, ...spellings]),
  ],
};

function namesOfEntry(
  id: string,
  names: Mineral["names"],
  aliases: Mineral["aliases"],
  more: readonly string[] = [],
): Named {
  return [id, ...Object.values(names), ...Object.values(aliases).flat(), ...more];
}

/** Ids by folded name. Built for the first unknown value of a list. */
const indexes = new Map<NamedList, ReadonlyMap<string, string>>();

function indexOf(list: NamedList): ReadonlyMap<string, string> {
  let index = indexes.get(list);
  if (index === undefined) {
    const built = new Map<string, string>();
    for (const [id, ...names] of namesOf[list]())
      for (const name of [id, ...names]) {
        const folded = fold(name);
        if (!built.has(folded)) built.set(folded, id);
      }
    indexes.set(list, built);
    index = built;
  }
  return index;
}

/** Writes a name like an id: `Côte d'Ivoire` as `cote-d'ivoire`, `the U.K.` as `uk`. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}|\./gu, "")
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[\s_-]+/g, "-");
}

/** One edit in a shorter word gives many other words: `uk` and `us`, `tin` and `tan`. */
export const shortestTypo = 4;

/** Two shorter words often differ in their double letters alone. */
const shortestWithDoubles = 6;

/**
 * Finds the id that an author meant by a name, another spelling or a chemical formula: `GB` for `uk`, `CD` for `DRC`,
 * `tungsten` for `wolfram` and `WO3`. A name of four characters or more may have one typing error.
 *
 * Undefined if the name is not in the list.
 */
export function meantId(name: string, list: NamedList): string | undefined {
  if (list === "minerals") {
    const element = elementOf(name);
    if (element !== undefined) return element;
  }
  const index = indexOf(list);
  const folded = fold(name);
  // `mt` is a metric tonne for some and a megatonne for others.
  if (list === "units" && folded === "mt") return undefined;
  const exact = index.get(folded);
  if (exact !== undefined) return exact;
  if (list === "places" && /^[\p{L} ]{4,}$/u.test(name)) {
    const country = (countries ??= readCountries()).get(folded);
    if (country !== undefined) return country;
  }
  if (folded.length < shortestTypo) return undefined;
  for (const [other, id] of index)
    if (other.length >= shortestTypo && isOneEdit(folded, other)) return id;
  const single = withoutDoubles(folded);
  if (single === folded || folded.length < shortestWithDoubles) return undefined;
  for (const [other, id] of index) if (withoutDoubles(other) === single) return id;
  return undefined;
}

/** The countries by folded English name, also those that the vocabulary does not list. Takes some milliseconds. */
let countries: ReadonlyMap<string, string> | undefined;

function readCountries(): ReadonlyMap<string, string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(codes.map((code) => [fold(regionName(code, "en") ?? code), code]));
}

/** Returns the only mineral whose symbol is in a chemical formula; undefined if there is none or more than one. */
function elementOf(formula: string): string | undefined {
  if (!/^(?:[A-Z][a-z]?[0-9]*)+$/.test(formula) || formula.length > 20) return undefined;
  const symbols = new Set(formula.match(/[A-Z][a-z]?/g));
  const [only, ...others] = allMinerals().filter(
    ({ symbol }) => symbol !== undefined && symbols.has(symbol),
  );
  // A word in capitals can look like a formula: every other symbol must be common in compounds.
  const isCompound = [...symbols].every(
    (symbol) => symbol === only?.symbol || /^(?:O|H|C|S|Cl)$/.test(symbol),
  );
  return others.length === 0 && isCompound ? only?.id : undefined;
}
