import { describe, expect, test } from "vitest";
import { findInTree, shiftTree, type PositionNode } from "./position-tree.ts";

/** `{"a": [10, {}], "b": "x"}`. One object sets `insertAt`. */
const tree: PositionNode = {
  start: 0,
  end: 25,
  properties: new Map([
    [
      "a",
      {
        keyStart: 1,
        keyEnd: 4,
        value: {
          start: 6,
          end: 14,
          items: [
            { start: 7, end: 9 },
            { start: 11, end: 13, properties: new Map(), insertAt: 12 },
          ],
        },
      },
    ],
    ["b", { keyStart: 16, keyEnd: 19, value: { start: 21, end: 24 } }],
  ]),
};

describe("finds in a tree", () => {
  test.each([
    ["the root", [], "value", [0, 25]],
    ["the root, which has no key", [], "key", [0, 25]],
    ["the root, which is not missing", [], "missing", [0, 25]],
    ["a value", ["b"], "value", [21, 24]],
    ["a key", ["b"], "key", [16, 19]],
    ["a value that is not missing", ["b"], "missing", [21, 24]],
    ["an item", ["a", 0], "value", [7, 9]],
    ["an item, which has no key", ["a", 0], "key", [7, 9]],
    ["the list above an item that is not there", ["a", 2], "value", [6, 14]],
    ["the list for a key of it", ["a", "b"], "value", [6, 14]],
    ["the object for an index of it", [0], "value", [0, 25]],
    ["the nearest parent, however deep the path goes on", ["a", 5, "b", "c"], "key", [6, 14]],
    ["the place after the last entry for a missing key", ["c"], "missing", [24, 24]],
    ["the nearest parent if the parent is missing too", ["c", "d"], "missing", [0, 25]],
    ["the place that a node states for a missing key", ["a", 1, "c"], "missing", [12, 12]],
    ["the place after the bracket of a node without entries", ["a", 0, "c"], "missing", [8, 8]],
  ] as const)("%s", (_, path, target, [start, end]) => {
    expect(findInTree(tree, path, target)).toEqual({ start, end });
  });

  test("the end of an empty node for a missing key", () => {
    expect(findInTree({ start: 3, end: 3 }, ["a"], "missing")).toEqual({ start: 3, end: 3 });
  });
});

test("shifts every offset of a tree, and adds no part that it lacks", () => {
  expect(shiftTree(tree, 100)).toStrictEqual({
    start: 100,
    end: 125,
    properties: new Map([
      [
        "a",
        {
          keyStart: 101,
          keyEnd: 104,
          value: {
            start: 106,
            end: 114,
            items: [
              { start: 107, end: 109 },
              { start: 111, end: 113, properties: new Map(), insertAt: 112 },
            ],
          },
        },
      ],
      ["b", { keyStart: 116, keyEnd: 119, value: { start: 121, end: 124 } }],
    ]),
  });
});
