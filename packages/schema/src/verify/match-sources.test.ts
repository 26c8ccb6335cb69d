import { expect, test } from "vitest";
import type { Article } from "../article.ts";
import { matchSources } from "./match-sources.ts";

const article: Article = {
  schemaVersion: "1.0",
  headline: "A refinery plans gallium",
  language: "en",
  references: [{ id: 1, title: "Greek refinery", url: "https://aegean.example/x" }],
};

test.each([
  ["without an address", {}, true],
  ["with another address on the same site", { urls: ["https://www.aegean.example/y"] }, true],
  [
    "of another site with its title",
    { urls: ["https://b.example/y"], title: "Greek refinery" },
    true,
  ],
  [
    "of another site with another title",
    { urls: ["https://b.example/y"], title: "Forecast" },
    false,
  ],
  ["of another site without a title", { urls: ["https://b.example/y"] }, false],
  ["of another site, listed in sources.json", { urls: ["https://b.example/y"], ids: [1] }, true],
])("a page with the name of a reference, %s", (_, page, isMatched) => {
  const source = { name: "saved/1.html", text: "Output is 37 t.", ...page };
  const { byReference, missing } = matchSources(article, [source]);
  expect(byReference.get(1)).toEqual(isMatched ? [source] : undefined);
  expect(missing.map(({ id }) => id)).toEqual(isMatched ? [] : [1]);
});
