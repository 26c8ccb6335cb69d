import { runs } from "@mineral-brief/fixtures";
import { isAlmostSame } from "@mineral-brief/schema/lint";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckedFile, ComparableInsight } from "../../checking/checked-file.ts";
import { RepeatIndex } from "./repeat-index.ts";

type Insight = string | (Partial<ComparableInsight> & { words: string; document?: number });

/** A file whose n-th insight is on line n, from 1. */
function fileWith(name: string, insights: readonly Insight[]): CheckedFile {
  const comparable = insights.map((insight, index): ComparableInsight => {
    const { words, document, ...ids } =
      typeof insight === "string" ? { words: insight, document: undefined } : insight;
    const start = { offset: index * 100, line: index + 1, column: 1 };
    return {
      id: undefined,
      supersedes: undefined,
      ...ids,
      words,
      finding: {
        code: "insight-repeated",
        severity: "note",
        message: "",
        document,
        range: { start, end: start },
        excerpt: { before: "", marked: "", after: "" },
      },
    };
  });
  return { ok: true, name, format: "yaml", documents: 1, diagnostics: [], ignored: 0, comparable };
}

/** The findings in files `1`, `2`, ...: `place: message`. */
function repeatsIn(files: readonly (readonly Insight[])[], index = new RepeatIndex()): string[] {
  return files.flatMap((insights, number) => {
    const { diagnostics, name, comparable } = index.compare(fileWith(`${number + 1}`, insights));
    expect(comparable).toBeUndefined();
    return diagnostics.map(({ range, message }) => `${name}:${range.start.line}: ${message}`);
  });
}

const same = (place: string): string => `${place}:1 says the same; remove one, or say what is new`;
const almost = (place: string): string =>
  `${place}:1 says almost the same; remove one, or say what is new`;

const quota = "China cut its first tungsten quota of 2025 to 58,000 tonnes of concentrate.";
const export_ = "Kazakhstan stopped all exports of unprocessed gallium ore to its neighbours.";
const chinese = "中国商务部宣布对镓和锗实施出口管制措施。";

describe("reports", () => {
  test.each<[string, (readonly Insight[])[], string[]]>([
    ["the same words", [[quota], [export_, quota]], [`2:2: ${same("1:1")}`]],
    [
      "the first place each time",
      [[quota], [quota], [quota]],
      [`2:1: ${same("1:1")}`, `3:1: ${same("1:1")}`],
    ],
    [
      "no text with three words more",
      [[quota], [`Beijing ${quota.replace("China", "China has").replace(".", " now.")}`]],
      [],
    ],
    [
      "a word more",
      [[export_], [export_.replace("stopped", "has stopped")]],
      [`2:1: ${almost("1:1")}`],
    ],
    [
      "another order of words",
      [
        [export_],
        ["To its neighbours, Kazakhstan stopped all exports of unprocessed gallium ore."],
      ],
      [`2:1: ${almost("1:1")}`],
    ],
    ["Chinese", [[chinese], [chinese.replace("宣布", "已宣布")]], [`2:1: ${almost("1:1")}`]],
    ["no text with another number", [[quota], [quota.replace("58,000", "59,000")]], []],
    ["no short text", [["Prices of tungsten rose."], ["Prices of tungsten rose."]], []],
    ["no insight of the same article", [[quota, quota]], []],
    [
      "an insight of another article of the file",
      [
        [
          { words: quota, document: 0 },
          { words: quota, document: 1 },
        ],
      ],
      [`1:2: ${same("1:1")}`],
    ],
    ["no copy of an article", [[{ words: quota, id: "a" }], [{ words: quota, id: "a" }]], []],
    [
      "no article with the one that it supersedes",
      [[{ words: quota, id: "a" }], [{ words: quota, id: "b", supersedes: "a" }]],
      [],
    ],
    [
      "no article with a newer one that supersedes it",
      [[{ words: quota, id: "b", supersedes: "a" }], [{ words: quota, id: "a" }]],
      [],
    ],
  ])("%s", (_, files, expected) => {
    expect(repeatsIn(files)).toEqual(expected);
  });
});

test("an insight without some of its words is found", () => {
  const word = fc.constantFrom(
    ..."beijing ministry tungsten concentrate announced exports quota smelter partner customs".split(
      " ",
    ),
    ..."the of and in to a for with that by from new old two its was is".split(" "),
  );
  const words = fc.uniqueArray(word, { minLength: 14, maxLength: 22 });
  let found = 0;
  let pairs = 0;
  fc.assert(
    fc.property(words, fc.nat(), (all, seed) => {
      const fewer = all.filter(
        (_, index) => index !== seed % all.length && index !== (seed * 7) % all.length,
      );
      if (!isAlmostSame(all.join(" "), fewer.join(" "))) return;
      pairs++;
      found += repeatsIn([[all.join(" ")], [fewer.join(" ")]]).length;
    }),
    { numRuns: runs },
  );
  expect(pairs).toBeGreaterThan(runs / 2);
  expect(found / pairs).toBeGreaterThan(0.97);
});

test("remembers a limited number of insights, and forgets the oldest", () => {
  const numbered = (number: number): string => `${quota} ${number}`;
  const files = [1, 2, 3].map((number) => [numbered(number)]);
  const again = (number: number) => [...files, [numbered(number)]];
  expect(repeatsIn(again(1), new RepeatIndex(2))).toEqual([]);
  expect(repeatsIn(again(2), new RepeatIndex(2))).toEqual([`4:1: ${same("2:1")}`]);
  expect(repeatsIn(again(1), new RepeatIndex(3))).toEqual([`4:1: ${same("1:1")}`]);
});

test("finds what a comparison with each remembered insight finds", () => {
  const most = 4;
  const sentence = fc.nat({ max: 9 }).map((number) => `${quota} ${number}`);
  let found = 0;
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 40 }), (sentences) => {
      const remembered: { words: string; file: number }[] = [];
      const expected: string[] = [];
      sentences.forEach((words, index) => {
        const earlier = remembered.slice(-most).find((one) => one.words === words);
        if (earlier === undefined) remembered.push({ words, file: index + 1 });
        else expected.push(`${index + 1}:1: ${same(`${earlier.file}:1`)}`);
      });
      const repeats = repeatsIn(
        sentences.map((words) => [words]),
        new RepeatIndex(most),
      );
      expect(repeats).toEqual(expected);
      found += repeats.length;
    }),
    { numRuns: runs },
  );
  expect(found).toBeGreaterThan(runs / 4);
});

test("the finding is in the order of the text, and has the earlier place", () => {
  const index = new RepeatIndex();
  index.compare(fileWith("a.yaml", [quota]));
  const second = fileWith("b.yaml", [export_, quota]);
  const late = {
    ...second.comparable![1]!.finding,
    range: { start: { offset: 999, line: 9, column: 1 }, end: { offset: 999, line: 9, column: 1 } },
    code: "text-blank",
  };
  const { diagnostics } = index.compare({ ...second, diagnostics: [late] });
  expect(
    diagnostics.map(({ code, evidence }) => [code, evidence?.file, evidence?.sentence]),
  ).toEqual([
    ["insight-repeated", "a.yaml", quota],
    ["text-blank", undefined, undefined],
  ]);
});
