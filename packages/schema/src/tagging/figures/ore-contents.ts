/** The formula of an oxide: Li2O, WO3, U3O8, Cr2O3; but not of CO2, SO2, NO2 and H2O. */
export const oxides: RegExp = /(?!(?:CO2|SO2|N2O|NO2|H2O)\b)[A-Z][a-z]?(?:2O|\dO\d|O[2-9])\b/;

/** What a percentage of an ore or concentrate is, in the signs of the trade: the `WO3` of `65% WO3`. */
export const oreContents: RegExp = new RegExp(
  `(?:${oxides.source}|(?:Fe|Cu|Zn|Pb|Sn|Ni|Co|TREO|REO|Sb|Mn|MoS2|TGC|Cg|CaF2|C(?= flake\\b))\\b)`,
);
