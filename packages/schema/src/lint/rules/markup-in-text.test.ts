import { expect, test } from "vitest";
import type { Article, Reference } from "../../article.ts";
import { textOf } from "../../reading/text-of.ts";
import { messagesOf, reportOf, withInsight } from "../../../test/report-of.ts";
import { applyEdits } from "../apply-edits.ts";
import { lintArticle } from "../lint-article.ts";
import { completeExample } from "../rule-examples.ts";
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
  ["It was waived, _not_ cured", "_not_"],
  ["Prices *rose* again", "*rose*"],
  ["Prices *rose for a week* again", "*rose for a week*"],
  ["Prices *r* again", "*r*"],
  ["The id `tungsten` is known", "`tungsten`"],
  ["# Prices", "# "],
  ["### Prices", "### "],
  ["See [the notice](https://example.org/10).", "[the notice](https://example.org/10)"],
  ["![A mine](mine.png)", "![A mine](mine.png)"],
  ["Exports fell. ![][image1]", "![][image1]"],
  ["[[Congo]] cuts exports", "[[Congo]]"],
  ["[[Congo|The DRC]] cuts exports", "[[Congo|The DRC]]"],
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
  "a_b_c and _ d _",
  "the file /data/_index_/a",
  "* rose *",
  "No. #10 and # 5",
  "Prices ``",
  "the [sic] note (2025)",
  "Prices rose [[1]] [[12]]",
  "Prices rose! [a] [b]",
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

const at = (key: string) => ["coreInsights", 0, key];
const address = "https://example.org/a";

test.each<[string, Reference[] | undefined, object[] | undefined]>([
  [
    `Prices rose. [[1]](${address})`,
    [{ id: 1, title: "Notice" }],
    [
      { path: at("text"), value: "Prices rose." },
      { path: at("citations"), value: [1] },
      { path: ["references", 0, "url"], value: address },
    ],
  ],
  [
    `Prices rose [1](${address} "Notice"), and fell [[2]](https://example.org/b).`,
    [{ id: 1, url: address }],
    [
      { path: at("text"), value: "Prices rose, and fell." },
      { path: at("citations"), value: [1, 2] },
      { path: ["references", 1], value: { id: 2, url: "https://example.org/b" } },
    ],
  ],
  [
    `Prices rose. [[3]](${address})`,
    undefined,
    [
      { path: at("text"), value: "Prices rose." },
      { path: at("citations"), value: [3] },
      { path: ["references"], value: [{ id: 3, url: address }] },
    ],
  ],
  [
    `**Prices:** up [[1]](${address})`,
    [{ id: 1, url: address }],
    [
      { path: at("text"), value: "**Prices:** up" },
      { path: at("citations"), value: [1] },
    ],
  ],
  [`Prices rose. [[1]](${address})`, [{ id: 1 }, { id: 1, title: "Notice" }], undefined],
  [`Prices rose. [[1]](${address})`, [{ id: 1, url: "https://example.org/other" }], undefined],
  [`Prices rose. [[1]](${address}) [[1]](https://example.org/b)`, undefined, undefined],
  [`According to [[1]](${address}), prices rose.`, undefined, undefined],
])("suggests to move the address: %s", (text, references, suggestedFix) => {
  const article = { ...withInsight(text), ...(references && { references }) };
  expect(reportOf(markupInText, article).map((issue) => issue.suggestedFix)).toEqual([
    suggestedFix,
  ]);
});

test.each([
  ["Prices **rose** by __8 %__, *again*", "Prices rose by 8 %, again"],
  ["***Quotas*** fell", "Quotas fell"],
  ["**Quotas: *Kazakh* tungsten**", "Quotas: Kazakh tungsten"],
  ["Prices <b>rose</b> <EM>again</EM>", "Prices rose again"],
  ["5 * 3 mines, **two** in a_b", "5 * 3 mines, two in a_b"],
  [
    `Prices **rose**. [1] See [the notice](${address}).`,
    `Prices rose. [1] See [the notice](${address}).`,
  ],
  ["**钨价**上涨", "钨价上涨"],
  ["Prices **rose** by **8 %", undefined],
  ["Prices &amp; quotas", undefined],
  ["### Prices", undefined],
  ["The id `tungsten` is known", undefined],
  ['Prices <b class="up">rose</b>', "Prices rose"],
  // Signs in code and in addresses stay.
  ["The ids `_a_` and `**b**` are _known_", undefined],
  ["The ids `_a_` and `*b*` are _known_", "The ids `_a_` and `*b*` are known"],
  ["The id `_a_` is known", undefined],
  [
    "See [*the notice*](https://example.org/*a*) and _more_",
    "See [the notice](https://example.org/*a*) and more",
  ],
])("suggests to remove the emphasis: %s", (text, value) => {
  const [found] = reportOf(markupInText, withInsight(text));
  expect(found!.suggestedFix).toEqual(value && [{ path: at("text"), value }]);
});

test.each([
  ["Lead<br>fell &amp; zinc rose **now**", "**now**"],
  ["Output of H<sub>2</sub> was 10<sup>6</sup> t and **not** *yet* 45 kt", "**not**"],
  ['<a href="https://example.org">here</a> by **5%**', "**5%**"],
  ["Tin &amp; zinc <b>fell</b>", "<b>"],
  ["Prices fell <b>5%</b>; see `lithium`", "<b>"],
  ["The id `_a_` is _known_", "_known_"],
])("with a suggestion, what it removes is marked: %s", (text, mark) => {
  const article = completeExample(withInsight(text));
  const [found] = lintArticle(article, { rules: [markupInText] });
  const fixed = applyEdits(article, found!.suggestedFix!);
  const left = lintArticle(fixed as Article, { rules: [markupInText] });
  expect([found!.words, found!.fixTitle]).toEqual([mark, "Remove the signs of emphasis"]);
  expect(textOf(article.coreInsights![0]!.text).indexOf(mark)).toBe(found!.wordsStart);
  expect(left.map(({ words }) => words)).not.toContain(mark);
});

test("the headline and the titles of groups have suggestions too", () => {
  const article = { headline: "**Tungsten**", groups: [{ title: "_a_ **Quotas**", insights: [] }] };
  expect(reportOf(markupInText, article).flatMap((issue) => issue.suggestedFix)).toEqual([
    { path: ["headline"], value: "Tungsten" },
    { path: ["groups", 0, "title"], value: "a Quotas" },
  ]);
});
