import { expect, it } from "vitest";
import { quoteAddress, type QuoteContext } from "./text-fragment.ts";

const page = "https://example.org/a";

it.each<[quote: string, context: QuoteContext, directive: string]>([
  ["export ban", {}, "export%20ban"],
  ["co-operation, R&D", {}, "co%2Doperation%2C%20R%26D"],
  ["  export \n ban ", {}, "export%20ban"],
  ["export ban", { prefix: "the " }, "the-,export%20ban"],
  ["export ban", { suffix: " ended, today" }, "export%20ban,-ended%2C%20today"],
  ["export ban", { prefix: "an", suffix: "on" }, "an-,export%20ban,-on"],
  ["export ban", { prefix: " ", suffix: "" }, "export%20ban"],
  ["a … b", {}, "a,b"],
  ["a [...] b", { prefix: "x" }, "x-,a,b"],
  ["…the ban ended", {}, "the%20ban%20ended"],
  ["half \uD800 of", {}, "half%20%EF%BF%BD%20of"],
  [
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen (nineteen).",
    {},
    "One%20two%20three%20four%20five,fifteen%20sixteen%20seventeen%20eighteen%20(nineteen).",
  ],
  ["x".repeat(200), {}, "x".repeat(200)],
])("%j with %o", (quote, context, directive) => {
  expect(quoteAddress(page, quote, context)).toBe(`${page}#:~:text=${directive}`);
});

it("finds a long quote without spaces by its first and last words", () => {
  const sentence = "中国商务部宣布自即日起暂停对美国出口镓锗锑的禁令。";
  const address = quoteAddress(page, sentence.repeat(8));
  const [start, end] = address.split("#:~:text=")[1]!.split(",").map(decodeURIComponent);
  expect(sentence.startsWith(start!)).toBe(true);
  expect(sentence.endsWith(end!)).toBe(true);
  expect(start!.length).toBeGreaterThan(5);
});

it("finds a quote of 200,000 words quickly, and does not cut the words at its ends", () => {
  const [start, end] = quoteAddress(page, `first ${"ore ".repeat(200_000)}last`)
    .split("#:~:text=")[1]!
    .split(",");
  expect([start, end]).toEqual(["first%20ore%20ore%20ore%20ore", "ore%20ore%20ore%20ore%20last"]);
});

it.each([
  ["https://example.org/a#section", "https://example.org/a#section:~:text=ban"],
  ["https://example.org/a#:~:text=other", "https://example.org/a#:~:text=ban"],
  ["https://example.org/a#page=3:~:text=other", "https://example.org/a#page=3:~:text=ban"],
])("keeps the fragment of %s", (url, expected) => {
  expect(quoteAddress(url, "ban")).toBe(expected);
});

it.each(["", "  ", "…"])("leaves the address without the quote %j", (quote) => {
  expect(quoteAddress(page, quote)).toBe(page);
});
