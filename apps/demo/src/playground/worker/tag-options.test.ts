import { validateArticle, type Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { loadTagOptions } from "./tag-options.ts";

function brief(headline: Article["headline"], language: string): Article {
  const validation = validateArticle({ schemaVersion: "1.0", headline, language });
  if (!validation.ok) throw new Error("the brief is not valid");
  return validation.article;
}

test.each([
  ["the language of the brief", brief("Zinn", "de-AT"), ["de"]],
  ["the language of a text", brief({ value: "Étain", lang: "fr" }, "en"), ["fr"]],
  ["traditional Chinese", brief("錫", "zh-TW"), ["zh-Hant"]],
  ["no language in a text that starts like one", brief("deal", "en"), []],
])("loads the names of %s", async (_, article, languages) => {
  const { mentions = [] } = await loadTagOptions([article]);
  expect(mentions.map(({ language }) => language)).toEqual(languages);
});
