import { remembered } from "../remembered.ts";
import { regionName } from "../reading/display-names.ts";
import type { Mineral } from "../vocabulary/entries.ts";
import { allMinerals } from "../vocabulary/minerals.ts";
import { allPlaces } from "../vocabulary/places.ts";
import { allRelationTypes } from "../vocabulary/relation-types.ts";
import { allStages } from "../vocabulary/stages.ts";
import { unitNames, unitNamesById } from "../vocabulary/unit-names.ts";
import { digitsOf } from "../nearest.ts";
import { quote } from "../quote.ts";
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
  return remembered(indexes, list, () => {
    const built = new Map<string, string>();
    for (const [id, ...names] of namesOf[list]())
      for (const name of [id, ...names]) {
        const folded = fold(name);
        if (!built.has(folded)) built.set(folded, id);
      }
    return built;
  });
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

/** One edit in a shorter word of a unit gives another unit: `kg/t` and `g/t`. */
const shortestUnitWord = 6;

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
  if (list === "units") {
    const multiple = multipleOf(folded, index);
    if (multiple !== undefined) return multiple;
  }
  if (folded.length < shortestTypo) return undefined;
  const shortest = list === "units" ? shortestUnitWord : shortestTypo;
  for (const [other, id] of index)
    if (other.length >= shortestTypo && isTypingError(folded, other, shortest)) return id;
  const single = withoutDoubles(folded);
  if (single === folded || folded.length < shortestWithDoubles) return undefined;
  for (const [other, id] of index) if (withoutDoubles(other) === single) return id;
  return undefined;
}

/** English names of two places, in the form of ids: two countries, and a country and a state of the US. */
const placesOfOneName: ReadonlyMap<string, readonly string[]> = new Map([
  ["congo", ["CD", "CG"]],
  ["georgia", ["GE", "US-GA"]],
]);

/** Writes which places a name may mean, if there are several: `it may be "CD" or "CG"`. "The Congo" is one place. */
export function possiblePlaces(name: string, lists: readonly NamedList[]): string | undefined {
  if (!lists.includes("places") || /^the\s/i.test(name)) return undefined;
  const ids = placesOfOneName.get(fold(name));
  return ids && `it may be ${ids.map(quote).join(" or ")}`;
}

/** Finds the id that an author meant, as `meantId` does; undefined if the name is that of two places. */
export function clearId(name: string, list: NamedList): string | undefined {
  return possiblePlaces(name, [list]) === undefined ? meantId(name, list) : undefined;
}

/**
 * Tests whether a name is another one with a typing error: one edit, in a word of at least `shortest` characters, that changes
 * no number. `us-tx` and `us-tz` are two places, `kt-per-year` and `gt-per-year` two units.
 */
export function isTypingError(found: string, name: string, shortest = shortestTypo): boolean {
  if (!isOneEdit(found, name) || digitsOf(found) !== digitsOf(name)) return false;
  const words = found.split("-");
  const others = name.split("-");
  // A hyphen more or less changes no word.
  if (words.length !== others.length) return true;
  const at = words.findIndex((word, index) => word !== others[index]);
  // Two hyphens may be swapped with a letter.
  const [word, other] = [words[at] ?? "", others[at] ?? ""];
  return Math.max(word.length, other.length) >= shortest && !numberWords.includes(word);
}

const numberWords = ["hundred", "thousand", "million", "billion", "trillion"];

/** Finds a multiple of a unit that the vocabulary has under its name: `Mt` for `million t`, as for `million tonnes`. */
function multipleOf(folded: string, index: ReadonlyMap<string, string>): string | undefined {
  const number = numberWords.find((word) => folded.startsWith(`${word}-`));
  const unit = number === undefined ? "" : folded.slice(number.length + 1);
  const id = unit === "mt" ? undefined : index.get(unit);
  if (id === undefined) return undefined;
  for (const spelling of unitNamesById(id)!.spellings) {
    const multiple = index.get(fold(`${number} ${spelling}`));
    if (multiple !== undefined) return multiple;
  }
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
