import fc from "fast-check";
import { expect, test } from "vitest";
import { findChanges } from "./find-changes.ts";

function show(before: string, after: string): string[] {
  return findChanges(before, after).map(
    ({ start, end, newStart, newEnd }) =>
      `-${before.slice(start, end)} +${after.slice(newStart, newEnd)}`,
  );
}

test.each([
  ["", "", []],
  ["same", "same", []],
  ["", "new", ["- +new"]],
  ["gone", "", ["-gone +"]],
  ["rose [3] and fell [4].", "rose and fell.", ["-[3]  +", "- [4] +"]],
  ["one two three", "one 2 three", ["-two +2"]],
])("%j becomes %j", (before, after, changes) => {
  expect(show(before, after)).toEqual(changes);
});

test("the changes turn one sequence into the other, in order and without overlap", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      let made = "";
      let at = 0;
      for (const { start, end, newStart, newEnd } of findChanges(before, after)) {
        expect(end - start + newEnd - newStart).toBeGreaterThan(0);
        expect(start).toBeGreaterThanOrEqual(at);
        made += before.slice(at, start) + after.slice(newStart, newEnd);
        at = end;
      }
      expect(made + before.slice(at)).toBe(after);
    }),
  );
});

test("two sequences without common items are one change", () => {
  const before = Array.from({ length: 3000 }, (_, index) => `before ${index}`);
  const after = Array.from({ length: 3000 }, (_, index) => `after ${index}`);
  expect(findChanges(before, after)).toEqual([{ start: 0, end: 3000, newStart: 0, newEnd: 3000 }]);
});

test("each of very many differences is its own change", () => {
  const before = Array.from({ length: 5000 }, (_, index) => `line ${index}`);
  const after = before.flatMap((line, index) =>
    index % 4 === 0 ? [`${line} fixed`] : index % 10 === 2 ? [line, "new"] : [line],
  );
  const changes = findChanges(before, after);
  expect(changes).toHaveLength(1250 + 250);
  expect(changes[0]).toEqual({ start: 0, end: 1, newStart: 0, newEnd: 1 });
});
