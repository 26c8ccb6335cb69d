import type { Row } from "./read-table.ts";

/** The groups in minerals.tsv, with the families of their members. */
const familiesOf: Readonly<Record<string, readonly string[]>> = {
  "rare-earths": ["rare-earth", "rare-earth-light", "rare-earth-heavy"],
  "light-rare-earths": ["rare-earth-light"],
  "heavy-rare-earths": ["rare-earth-heavy"],
  "platinum-group-metals": ["platinum-group"],
};

/**
 * Fuels that are a kind of another fuel. See Harmonized System 2022, chapter 27: coking coal is in heading
 * 2701 (coal), gas of any origin in 2711.21.
 */
const kindsOfFuel: Readonly<Record<string, readonly string[]>> = {
  coal: ["metallurgical-coal"],
  "natural-gas": ["shale-gas", "coalbed-methane"],
};

/**
 * Derives the members of each group from minerals.tsv, at any depth.
 *
 * The magnet rare earths are those of Regulation (EU) 2024/1252, Annex I, section 1: the rare earths whose
 * `eu_strategic_2023` is `via-group`.
 */
export function mineralGroups(minerals: readonly Row[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [group, families] of Object.entries(familiesOf))
    groups[group] = minerals
      .filter(({ id, family }) => id !== group && families.includes(family!))
      .map(({ id }) => id!);
  groups["magnet-rare-earths"] = minerals
    .filter((row) => row.family!.startsWith("rare-earth") && row.eu_strategic_2023 === "via-group")
    .map(({ id }) => id!);
  for (const [group, members] of Object.entries(kindsOfFuel)) groups[group] = [...members];
  return groups;
}
