import { expect, test } from "vitest";
import { scriptContradiction } from "./script-contradiction.ts";
import { characterClassesOf } from "./character-classes.ts";

test.each([
  // A Han character counts as two letters, and twelve letters are enough.
  ["稀土出口管制", "en", "zh"],
  ["稀土出口管", "en", undefined],
  ["Цены на галлий", "en", "ru"],
  ["Цены на ртуть", "en", undefined],
  ["Tungsten rises", "zh", "en"],
  // Kanuri, Twi and Kongo, written for the languages of South Korea, Taiwan and Kyrgyzstan.
  ["텅스텐 가격이 상승했다", "kr", "ko"],
  ["鎢價連續三週上漲", "tw", "zh"],
  ["Цены на галлий", "kg", "ru"],
  ["Kungurdu fal suro lardebe", "kr", undefined],
  ["Tin rises", "zh", undefined],
  // Names in Latin letters are usual in any language.
  ["钨 prices of tungsten rise", "zh", undefined],
  ["稀土出口管制令 MP", "en", "zh"],
  ["Prices of tungsten rise", "fr", undefined],
  ["Prices of tungsten rise", "kk", undefined],
  // Letters of a script that no guess knows, and no letters at all.
  ["ϢϢϢϢϢϢϢϢϢϢϢϢ", "en", undefined],
  ["\u0387 \u0387", "en", undefined],
])("%s with the language %s seems to be %s", (words, language, expected) => {
  const characterClasses = characterClassesOf(words, false);
  const text = { words, language, path: ["headline"], role: "headline", characterClasses } as const;
  expect(scriptContradiction(text)).toBe(expected);
});
