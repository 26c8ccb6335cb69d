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

test.each([
  ["\r\n", brief.replaceAll("\n", "\r\n"), brief.replaceAll("\n", " \n")],
  ["no-break spaces", brief.replaceAll(" ", "\u00A0"), brief],
  ["thin spaces", brief.replaceAll(" ", "\u202F"), brief],
  [
    "a mark at the start of lines",
    brief.replace(/^(?=.)/gm, "\u200F"),
    brief.replace(/^(?=.)/gm, "\u2005"),
  ],
])("reads %s as white space", (_, source, expected) => {
  expect(preparePage(source).text).toBe(expected);
});

test("keeps marks inside a line, and several at its start", () => {
  const source = brief.replace("Stocks", "Sto\u200Bcks").replace("- S", "\u200D\u200D- S");
  expect(preparePage(source).text).toContain("Sto\u200Bcks");
  expect(preparePage(source).diagnostics).toHaveLength(1);
});
