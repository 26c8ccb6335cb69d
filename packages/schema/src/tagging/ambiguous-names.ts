import type { Company, OrganizationEntry } from "../vocabulary/entries.ts";

/**
 * Names of organisations in the vocabulary that more often mean something else: a word, a place, or another organisation.
 * Abbreviations of companies with up to three letters are ambiguous too.
 */
const ambiguous: ReadonlySet<string> = new Set(
  [
    "Alba Alkane Antofagasta Argus Benchmark Bushveld Crucible Freeport Hartree Hongqiao Largo Mandalay Masan Mopani Neo Paladin Vault",
    "China_Gold Greenland_Minerals Indian_Rare_Earths Mineral_Resources Rock_Holdings",
    "AFC AFD AIX BIS BMI CGR CMF DBT DOC DOI DSM EC EFA EIA ESA Exim GAC ISA ITA ITC JRC MME MNR MOF MOST OSC WNA",
    "双日 青山 紫金 魏桥 标普 包钢 包鋼 金川 欧亚资源 山东黄金 科技部 自然资源部 国土资源部",
  ].flatMap((names) => names.split(" ").map((name) => name.replaceAll("_", " "))),
);

/** Tests whether a name counts only next to a longer name of the same organisation. */
export function isAmbiguousName(name: string, entry: Company | OrganizationEntry): boolean {
  if (name === entry.names.en && !ambiguous.has(name)) return false;
  return ambiguous.has(name) || (!("role" in entry) && /^[A-Z][A-Za-z]{1,2}$/.test(name));
}

/** Tests for the name of a state body that several countries have: `Ministry of Mines`, `Export-Import Bank`. */
export function needsCountry(name: string): boolean {
  return /^(?:Ministry of|Department of (?:Industry|Mineral)|Export-Import Bank|International Trade)/.test(
    name,
  );
}
