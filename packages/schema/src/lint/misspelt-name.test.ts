import { expect, test } from "vitest";
import { misspeltNames } from "./misspelt-name.ts";

test.each([
  // A letter is missing, added, replaced, or swapped with the next one.
  ["Lithum is short", "Lithum", "Lithium"],
  ["cheap lithum", "lithum", "lithium"],
  ["Zimbabbwe", "Zimbabbwe", "Zimbabwe"],
  ["gallimm and indium", "gallimm", "gallium"],
  ["South Arfica’s chrome", "Arfica’s".slice(0, 6), "Africa"],
  ["the Phillipines", "Phillipines", "Philippines"],
  ["Kazahkstan", "Kazahkstan", "Kazakhstan"],
  ["an Indonesain smelter", "Indonesain", "Indonesian"],
  ["molybdenm", "molybdenm", "molybdenum"],
  // A letter is doubled, also at the end and in a name of five letters.
  ["Taiwann", "Taiwann", "Taiwan"],
  ["Brazill", "Brazill", "Brazil"],
  ["Norwayy", "Norwayy", "Norway"],
  ["Chille", "Chille", "Chile"],
  ["China and Chinaa", "Chinaa", "China"],
  ["Gabonn", "Gabonn", "Gabon"],
  ["Ghanna", "Ghanna", "Ghana"],
  // Companies, with a capital.
  ["a mine of Albermarle", "Albermarle", "Albemarle"],
  ["Glencor and Trafigura", "Glencor", "Glencore"],
  ["Sherrit’s refinery", "Sherrit", "Sherritt"],
])("%s: %s is %s", (text, word, name) => {
  expect(misspeltNames(text)).toEqual([{ word, name, start: text.indexOf(word) }]);
});

test.each([
  "Lithium from South Africa, the Philippines and Kazakhstan",
  // Other words and names.
  "British Columbia, Cameron, Cyprus, cupper, copier, silicone, magnetize, arsonic",
  "Roland, Holland and Prussia",
  "Africanism, Chinas, coppery, Brazils",
  // One letter from a name of five letters.
  "Sprain, Gambon, Indica, Childe, Chicle, Chilse, chille",
  "Albemarle, Sibanye-Stillwater, Northam, Nutrients, Manager, Managed, Glencoe, Barracks, Centres, Implants",
  "albermarle, glencor",
  // A country without a capital, an abbreviation, a name of two words in one.
  "mexica, LITHUM, gallIum",
  "tim, tins, zink, Mall",
  "",
  "литий 锂 Größe naïveté",
])("%s has no misspelt name", (text) => {
  expect(misspeltNames(text)).toEqual([]);
});
