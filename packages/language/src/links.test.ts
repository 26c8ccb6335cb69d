import { expect, test } from "vitest";
import { linksIn } from "./links.ts";
import { openMarked, samples } from "./open-marked.ts";

test.each(["yaml", "json", "markdown"] as const)(
  "finds the address of a reference in %s",
  (format) => {
    const { brief } = openMarked(format, samples[format]);
    const url = "https://example.org/1";
    const start = brief.text.indexOf(url);
    expect(linksIn(brief)).toEqual([{ url, start, end: start + url.length }]);
  },
);

test("opens no other scheme, and no words of a text", () => {
  const text = "headline: see https://example.org/2\nurl: javascript:alert(1)\n";
  expect(linksIn(openMarked("yaml", text).brief)).toEqual([]);
});
