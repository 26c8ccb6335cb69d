import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { sourceCards } from "./source-cards.ts";

test.each([
  ["2026-02-25", "February 25, 2026"],
  ["2025-11", "November 2025"],
  ["2024", "2024"],
])("the card of a source writes %s as %s", (datePublished, words) => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "Tungsten",
    language: "en",
    datePublished: "2026-03-01",
    source: { name: "Mining Desk" },
    coreInsights: [{ text: "Prices rose.", citations: [1] }],
    references: [{ id: 1, title: "A report", publisher: "USGS", datePublished }],
  };
  const [card] = sourceCards(article, 1);
  expect(card!.text).toContain(`</bdi>, ${words}</p>`);
});
