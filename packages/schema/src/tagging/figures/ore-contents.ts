/** What a percentage of an ore or concentrate is, in the signs of the trade: the `WO3` of `65% WO3`. */
export const oreContents: RegExp =
  /(?:Fe|Li2O|Cu|Zn|Pb|Sn|Ni|Co|WO3|TREO|REO|U3O8|V2O5|Nb2O5|Ta2O5|Sb|Mn|MoS2|TGC|Cg|P2O5|Al2O3)\b/;
