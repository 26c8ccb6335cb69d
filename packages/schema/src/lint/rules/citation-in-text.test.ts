import { expect, test } from "vitest";
import { reportOf, withInsight } from "../../../test/report-of.ts";
import { citationInText } from "./citation-in-text.ts";

const references = [3, 4].map((id) => ({ id, title: "Notice" }));
const text = ["coreInsights", 0, "text"];
const citations = ["coreInsights", 0, "citations"];

test.each([
  [
    "Prices rose [#3].",
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [3] },
    ],
  ],
  [
    "Prices rose [3-4].",
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [3, 4] },
    ],
  ],
  ["Prices rose [3-5].", undefined],
  ["Prices rose [#5].", undefined],
  ["Prices rose [p. 3].", undefined],
  ["According to [#3].", undefined],
])("%j: suggests %j", (words, suggestedFix) => {
  const found = reportOf(citationInText, { ...withInsight(words), references });
  expect(found).toEqual([
    {
      at: "coreInsights[0].text",
      message: expect.stringMatching(/^"\[.*\]" looks like a citation/),
      ...(suggestedFix && { suggestedFix }),
    },
  ]);
});

test.each([
  [
    "Prices rose [3].",
    undefined,
    [],
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [3] },
    ],
  ],
  [
    "Prices rose [3].",
    [1],
    [],
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [1, 3] },
    ],
  ],
  [
    "Prices rose [3] [4].",
    [4],
    references,
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [4, 3] },
    ],
  ],
  ["Prices rose [3].", [3], references, [{ path: text, value: "Prices rose." }]],
  [
    "Prices rose [3, p. 4].",
    [3],
    references,
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [3, { id: 3, locator: "p. 4" }] },
    ],
  ],
  // A number without a reference would dangle, and an insight needs text.
  ["Prices rose [3] [5].", [3], references, undefined],
  ["[3]", undefined, [], undefined],
  // The rest of the text would be damaged.
  ["Prices rose [1][2", undefined, [], undefined],
  ["Prices rose (see [3]).", undefined, [], undefined],
  ["价格上涨（见[3]）。", undefined, [], undefined],
  ["Prices rose (see [3] and [4], and the notice).", undefined, [], undefined],
  ["According to [3], prices rose.", undefined, [], undefined],
  ["As [3] notes, prices rose.", undefined, [], undefined],
  ["The ministry will close [3] mines.", undefined, [], undefined],
  ["第[3]批配额", undefined, [], undefined],
  ["Prices rose [3] and [4].", undefined, [], undefined],
  ["Prices rose [3]-[4].", undefined, [], undefined],
  ["Prices rose. **[3]**", undefined, [], undefined],
  ["Prices rose. `[3]`", undefined, [], undefined],
  ["Prices rose.<sup>[3]</sup>", undefined, [], undefined],
  // A comma between two markers goes with them.
  [
    "Prices rose [3], [4].",
    undefined,
    [],
    [
      { path: text, value: "Prices rose." },
      { path: citations, value: [3, 4] },
    ],
  ],
])("%s with the citations %j", (words, cited, listed, fix) => {
  const insight = withInsight(words, cited === undefined ? {} : { citations: cited });
  const [found] = reportOf(citationInText, { ...insight, references: listed });
  expect(found!.fix).toEqual(fix);
});

test("the markers and their numbers are named", () => {
  const [found] = reportOf(citationInText, withInsight("Prices [1] rose 【2】."));
  expect(found!.message).toContain('"[1] 【2】"');
  expect(found!.message).toContain("[1,2]");
});

test.each([
  ["Prices rose [3].", "remove it from the text and write `citations`: [3]"],
  [
    "As [3] notes, prices rose.",
    "the sentence may need it, so name the source in its place and write `citations`: [3]",
  ],
])("%s: %s", (words, advice) => {
  const [found] = reportOf(citationInText, withInsight(words));
  expect(found!.message).toBe(`"[3]" is a citation; ${advice}`);
});

// `markup-in-text` reports the link. Without its text, only the address would be left.
test.each(["Prices rose [1](https://example.org/a).", "Prices rose [[1]](https://example.org/a)."])(
  "the text of a link is not a marker: %s",
  (words) => {
    expect(reportOf(citationInText, withInsight(words))).toEqual([]);
  },
);

test("leaves a marker of two references with one id to a person", () => {
  const twice = [...references, { id: 3, title: "Another notice" }];
  const [found] = reportOf(citationInText, {
    ...withInsight("Prices rose [3]."),
    references: twice,
  });
  expect(found!.fix).toBeUndefined();
});
