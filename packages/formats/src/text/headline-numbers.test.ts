import type { Article } from "@mineral-brief/schema";
import { expect, test } from "vitest";
import { text } from "../text.ts";

const headlines = ["Tin rises in London", "Zinc smelters return", "Cobalt quotas shrink again"];

function read(write: (headline: string, number: number) => string): unknown[] {
  const briefs = headlines.map(
    (headline, index) =>
      `${write(headline, index + 1)}\nReuters, 30 Nov 2026\n\nCore Insights\n- Prices rose [1]\n- Stocks fell [1]\n\n[1] Argus`,
  );
  return text.parse(briefs.join("\n\n")).documents.map(({ data }) => (data as Article).headline);
}

test.each([
  "1. ",
  "Brief 1: ",
  "Brief 1 – ",
  "Story 1: ",
  "News #1: ",
  "#1 – ",
  "#1 ",
  "1/3 ",
  "(1/3) ",
])("removes %j before the headlines of several briefs", (first) => {
  expect(read((headline, number) => first.replace("1", String(number)) + headline)).toEqual(
    headlines,
  );
});

test("keeps the first words of headlines that do not count from 1", () => {
  expect(read((headline) => `Story 2: ${headline}`)).toEqual(
    headlines.map((headline) => `Story 2: ${headline}`),
  );
});
