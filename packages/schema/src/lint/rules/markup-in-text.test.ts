import { expect, test } from "vitest";
import { messagesOf, withInsight } from "../../../test/report-of.ts";
import { markupInText } from "./markup-in-text.ts";

test.each([
  ["Prices <b>rose</b>.", "<b>"],
  ["Prices rose</em>.", "</em>"],
  ["Prices rose.<br/>", "<br/>"],
  ["Prices rose.<br />", "<br />"],
  ["<h2>Prices</h2>", "<h2>"],
  ['See <a href="https://example.org">here</a>.', '<a href="https://example.org">'],
  ["Prices &amp; quotas", "&amp;"],
  ["Prices&#160;rose", "&#160;"],
  ["Prices&#xA0;rose", "&#xA0;"],
  ["Prices **rose** again", "**rose**"],
  ["Prices __rose__ again", "__rose__"],
  ["Prices *rose* again", "*rose*"],
  ["Prices *rose for a week* again", "*rose for a week*"],
  ["Prices *r* again", "*r*"],
  ["The id `tungsten` is known", "`tungsten`"],
  ["# Prices", "# "],
  ["### Prices", "### "],
  ["See [the notice](https://example.org/10).", "[the notice](https://example.org/10)"],
  ["![A mine](mine.png)", "![A mine](mine.png)"],
])("%s has the markup %s", (text, mark) => {
  expect(messagesOf(markupInText, withInsight(text))).toContain(JSON.stringify(mark));
});

test.each([
  "Output < 5 t and > 3 t",
  "a <- b, 1<2>0",
  "Rio & Co; AT&T;",
  "5 * 3 * 2 = 30",
  "a*b*c",
  "** rose **",
  "__ rose __",
  "* rose *",
  "No. #10 and # 5",
  "Prices ``",
  "the [sic] note (2025)",
  "[note] (https://example.org)",
])("%s is plain text", (text) => {
  expect(messagesOf(markupInText, withInsight(text))).toBe("");
});

test("a quote may contain markup", () => {
  expect(messagesOf(markupInText, { references: [{ id: 1, quote: "稀土 **rose**" }] })).toBe("");
});

test.each(["Prices [1](https://example.org/a) rose", "Prices [[1]](https://example.org/a) rose"])(
  "a citation with an address goes to the reference: %s",
  (text) => {
    expect(messagesOf(markupInText, withInsight(text))).toContain(
      'cite 1 instead, and write "https://example.org/a" as the `url` of that reference',
    );
  },
);
