import { expect, it } from "vitest";
import { keepTogether } from "./keep-together.ts";

it.each([
  ["3 000 t", "3_000_t"],
  ["USD 300 million", "USD_300_million"],
  ["more than USD 2.2 billion", "more than USD_2.2_billion"],
  ["AU$ 1.2 billion in grants", "AU$_1.2_billion_in grants"],
  ["€ 40 billion", "€_40_billion"],
  ["260 to 270 million t (wet)", "260_to 270_million_t (wet)"],
  ["4.6 million t a year", "4.6_million_t a year"],
  ["4,95 млн т руды в год", "4,95_млн_т руды в год"],
  ["227 300 т WO3", "227_300_т WO3"],
  ["900 млн долларов США", "900_млн долларов США"],
  ["30 % du marché", "30_% du marché"],
  ["seven letters of interest", "seven letters of interest"],
  ["about 98 percent", "about 98_percent"],
  ["12 Unternehmensbeteiligungen", "12 Unternehmensbeteiligungen"],
  [
    "It named 30 (of 54) minerals on 6 November 2025.",
    "It named 30 (of 54) minerals on 6_November 2025.",
  ],
  ["Le 22 février, 4,6 millions d’euros", "Le 22_février, 4,6_millions d’euros"],
  ["At 1 200 °C. In July 2025", "At 1_200_°C. In July 2025"],
  ["groups 1 2 3 4", "groups 1 2 3 4"],
  ["Cobalt : le « roi » du Congo ; et après ?", "Cobalt_: le «_roi_» du Congo_; et après_?"],
  ["Il cite « le cobalt ».", "Il cite «_le cobalt_»."],
  [" : la suite", "_: la suite"],
  ["La décision n° 001, No. 46, № 23", "La décision n°_001, No._46, №_23"],
  ["Casino. 46 mines", "Casino. 46_mines"],
  ["a ratio of 3 :1", "a ratio of 3 :1"],
  ["约占全球镓产量的99%", "约占全球镓产量的99%"],
])("%s: %s", (words, expected) => {
  expect(keepTogether(words).replaceAll("\u00A0", "_")).toBe(expected);
});
