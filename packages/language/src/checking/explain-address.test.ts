import { validateArticle } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { fixStructure } from "./fix-structure.ts";

test.each([
  [{ source: "https://example.org/a" }],
  [{ authors: ["https://example.org/a"] }],
  [{ coreInsights: [{ text: "T", attribution: "https://example.org/a" }] }],
])("asks for the name beside an address: %j", async (fields) => {
  const article = { schemaVersion: "1.0", headline: "A", language: "en", ...fields };
  const [issue] = await fixStructure(validateArticle(article).issues, article);
  expect(issue!.message).toMatch(
    /; write its name too: \{"name": "\.\.\.", "url": "https:\/\/example\.org\/a"\}$/,
  );
});

test("says what the address of a translation is, if its file is in place of it", async () => {
  const alternates = [{ language: "de", url: "tin-de.brief.yaml" }];
  const article = { schemaVersion: "1.0", headline: "A", language: "en", alternates };
  const [issue] = await fixStructure(validateArticle(article).issues, article);
  expect(issue!.message).toBe(
    'expected a web address like https://example.org/report, found "tin-de.brief.yaml"; write the address of the page where readers find that version',
  );
});
