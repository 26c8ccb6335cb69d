import { zhHant } from "@mineral-brief/schema/names/zh-Hant";
import { minerals, nameOf, type Mineral } from "@mineral-brief/schema/vocabulary";
import { didYouMean } from "../config/did-you-mean.ts";
import { UsageError } from "../errors.ts";

/** Parses a comma-separated list of minerals: ids, or names from the vocabulary. Throws UsageError if a mineral is unknown. */
export function readMinerals(typed: string): string[] {
  const wanted = typed
    .split(/[,，、]/)
    .flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
  return [...new Set(wanted.map(idOf))];
}

function idOf(word: string): string {
  const name = word.toLowerCase();
  const found = minerals.find((mineral) =>
    namesOf(mineral).some((known) => known.toLowerCase() === name),
  );
  if (found !== undefined) return found.id;
  const ids = minerals.map(({ id }) => id);
  const hint = didYouMean(name, ids, "add it to the brief by hand, with an id and a name");
  throw new UsageError(`unknown mineral \`${word}\`; ${hint}`);
}

/** Lists all names of a mineral: id, names in English and in both kinds of Chinese, symbol, trade forms. */
export function namesOf({ id, names, aliases, symbol }: Mineral): string[] {
  const traditional = nameOf(id, "zh-Hant", [zhHant]);
  return [
    id,
    names.en,
    names.zh,
    ...[traditional, symbol].filter((name) => name !== undefined),
    ...aliases.en,
    ...aliases.zh,
  ];
}
