import { labelLanguages } from "@mineral-brief/schema/reading";
import { expect, test } from "vitest";
import { loadNames, nameLanguages } from "./load-names.ts";
import { tagLanguages } from "./tag-languages.ts";

test("every language with labels has names", () => {
  expect(["en", "zh", ...nameLanguages].toSorted()).toEqual(labelLanguages.toSorted());
});

test("texts are searched for the names of each language", async () => {
  const known = await loadNames(nameLanguages);
  expect(known.map(({ names }) => names.language)).toEqual(nameLanguages);
  expect(known.map(({ mentions }) => mentions)).toEqual(tagLanguages);
});

test.each([
  [["de-AT", "de"], ["de"]],
  [["zh-TW", "en", "zh"], ["zh-Hant"]],
  [["deal", "constructor", ""], []],
])("%j: %j", async (tags, languages) => {
  const known = await loadNames(tags);
  expect(known.map(({ names }) => names.language)).toEqual(languages);
});
