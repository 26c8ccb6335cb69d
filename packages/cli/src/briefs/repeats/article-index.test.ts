import { runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArticleIndex } from "./article-index.ts";

/** For each id in turn, the number of the first one that is equal; undefined if there is none. */
function firstsOf(ids: readonly string[], index = new ArticleIndex()): (number | undefined)[] {
  return ids.map((id, number) => index.findOrAdd(id, { file: 7, at: number })?.at);
}

describe("finds", () => {
  test.each<[string, string[], (number | undefined)[]]>([
    ["no single id", ["a"], [undefined]],
    ["an id that is equal", ["a", "b", "a"], [undefined, undefined, 0]],
    ["the first of three", ["b", "a", "a", "a"], [undefined, undefined, 1, 1]],
    ["no part of an id", ["brief-1", "brief-11", "brief"], [undefined, undefined, undefined]],
    ["no id with other letters", ["urn:a", "urn:A", "urn:ä"], [undefined, undefined, undefined]],
    ["an id without a letter", ["", ""], [undefined, 0]],
  ])("%s", (_, ids, expected) => {
    expect(firstsOf(ids)).toEqual(expected);
  });
});

test("returns the file and the place in it", () => {
  const index = new ArticleIndex();
  expect(index.findOrAdd("a", { file: 3, at: 12 })).toBeUndefined();
  expect(index.findOrAdd("a", { file: 4, at: 1 })).toEqual({ file: 3, at: 12 });
});

test("remembers a limited number of articles, and forgets the oldest", () => {
  const none = undefined;
  expect(firstsOf(["a", "b", "c", "a"], new ArticleIndex(2))).toEqual([none, none, none, none]);
  expect(firstsOf(["a", "b", "c", "b"], new ArticleIndex(2))).toEqual([none, none, none, 1]);
  expect(firstsOf(["a", "b", "c", "a"], new ArticleIndex(3))).toEqual([none, none, none, 0]);
});

test("finds what a comparison with each remembered id finds", () => {
  const most = 4;
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), (numbers) => {
      const remembered: { id: string; at: number }[] = [];
      const ids = numbers.map((number) => `urn:example:${number}`);
      const expected = ids.map((id, at) => {
        const first = remembered.slice(-most).find((one) => one.id === id);
        if (first === undefined) remembered.push({ id, at });
        else found++;
        return first?.at;
      });
      expect(firstsOf(ids, new ArticleIndex(most))).toEqual(expected);
    }),
    { numRuns: runs },
  );
  expect(found).toBeGreaterThan(runs / 4);
});

test("tells 250,000 ids apart", () => {
  const ids = Array.from({ length: 250_000 }, (_, number) => `urn:example:brief:${number}`);
  const index = new ArticleIndex();
  expect(firstsOf(ids, index).filter((first) => first !== undefined)).toEqual([]);
  expect(index.findOrAdd(ids[0]!, { file: 8, at: 0 })).toEqual({ file: 7, at: 0 });
});
