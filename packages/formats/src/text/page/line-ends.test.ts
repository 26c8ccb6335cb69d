import { expect, test } from "vitest";
import { preparePage } from "./prepare-page.ts";

const brief = "Tin rises\nReuters· 2025-12-04 17:40\n\nCore Insights\n- Stocks fell [1]\n";

test.each(["\v", "\f", "\r", "\u0085", "\u2028", "\u2029"])("reads %j as a line end", (end) => {
  expect(preparePage(brief.replaceAll("\n", end)).text).toBe(brief);
});

test("reads several kinds in one text", () => {
  expect(preparePage(brief.replace("\n", "\u2028").replace("\nCore", "\vCore")).text).toBe(brief);
});

test("keeps a form feed in a text with other line ends", () => {
  const pages = `${brief}\f${brief}`;
  expect(preparePage(pages).text).toBe(pages);
});

test.each(["\r\n", "\r\r\n"])("keeps %j", (end) => {
  const source = brief.replaceAll("\n", end);
  expect(preparePage(source).text).toBe(source);
});
