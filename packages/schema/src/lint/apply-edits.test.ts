import { describe, expect, test } from "vitest";
import { growthOfTime } from "@mineral-brief/fixtures/growth-of-time";
import { applyEdits, editsOverlap, withoutOverlaps } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";

describe("edits change", () => {
  const value = {
    title: "a",
    list: ["a", "b", "c", "d"],
    parts: [
      { x: 1, y: [1, 2] },
      { x: 2, y: [3, 4] },
    ],
  };

  test.each<[string, readonly Edit[], object]>([
    ["the value of a key", [{ path: ["title"], value: "b" }], { title: "b" }],
    ["a key that is missing", [{ path: ["kind"], value: "b" }], { kind: "b" }],
    ["an entry of a list", [{ path: ["list", 1], value: "x" }], { list: ["a", "x", "c", "d"] }],
    [
      "a key inside a list",
      [{ path: ["parts", 1, "x"], value: 3 }],
      { parts: [value.parts[0], { x: 3, y: [3, 4] }] },
    ],
    ["one list by removing an entry", [{ path: ["list", 1] }], { list: ["a", "c", "d"] }],
    [
      "one list by removing entries in any order",
      [{ path: ["list", 0] }, { path: ["list", 3] }, { path: ["list", 2] }],
      { list: ["b"] },
    ],
    [
      "one list by replacing one entry and removing another",
      [{ path: ["list", 0] }, { path: ["list", 2], value: "x" }],
      { list: ["b", "x", "d"] },
    ],
    [
      "an object in a list by removing a key",
      [{ path: ["parts", 0, "x"] }],
      { parts: [{ y: [1, 2] }, value.parts[1]] },
    ],
    [
      "the right object when an earlier one is removed",
      [{ path: ["parts", 0] }, { path: ["parts", 1, "x"] }],
      { parts: [{ y: [3, 4] }] },
    ],
    [
      "the right list when an earlier one is removed",
      [{ path: ["parts", 0] }, { path: ["parts", 1, "y", 0] }],
      { parts: [{ x: 2, y: [4] }] },
    ],
  ])("%s", (_, edits, expected) => {
    const before = structuredClone(value);
    expect(applyEdits(value, edits)).toEqual({ ...value, ...expected });
    expect(value).toEqual(before);
  });

  test("an object by removing its key", () => {
    expect(applyEdits({ title: "a", kind: "b" }, [{ path: ["kind"] }])).toStrictEqual({
      title: "a",
    });
  });

  test("everything if the path is empty", () => {
    expect(applyEdits(value, [{ path: [], value: 1 }])).toBe(1);
  });
});

test.each<[Edit["path"], Edit["path"], boolean]>([
  [["title"], ["title"], true],
  [["title"], ["kind"], false],
  [["list"], ["list", 0], true],
  [["list", 0], ["list"], true],
  [["list", 0], ["list", 1], false],
  [["list", 0, "a"], ["list", 0, "b"], false],
  [[], ["list"], true],
])("an edit at %j overlaps one at %j: %s", (one, other, expected) => {
  expect(editsOverlap([{ path: ["other"] }, { path: one }], [{ path: other }])).toBe(expected);
});

test("of items that overlap, the first is kept", () => {
  const items: readonly (readonly Edit["path"][])[] = [
    [["list", 0]],
    [["title"], ["list"]],
    [["title"]],
    [["list", 0, "a"]],
    [
      ["list", 1, "a"],
      ["list", 2],
    ],
    [["list", 1, "b"]],
    [],
  ];
  const kept = withoutOverlaps(items, (paths) => paths.map((path) => ({ path })));
  expect(kept).toEqual([items[0], items[2], items[4], items[5], items[6]]);
});

test("the time to select and apply edits is linear in their number", () => {
  const applyMany = (digits: string): void => {
    const count = Number(digits);
    const list = Array.from({ length: count }, () => ({ text: "a" }));
    const edits = list.flatMap((_, index): Edit[] =>
      index % 2 === 0
        ? [{ path: ["list", index, "text"], value: "b" }]
        : [{ path: ["list", index] }],
    );
    const apart = withoutOverlaps(edits, (edit) => [edit]);
    expect(applyEdits({ list }, apart)).toEqual({
      list: list.slice(0, count / 2).map(() => ({ text: "b" })),
    });
  };
  expect(growthOfTime(applyMany, "4000", "16000")).toBeLessThan(8);
});
