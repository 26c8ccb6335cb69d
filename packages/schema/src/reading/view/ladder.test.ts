import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "@mineral-brief/fixtures";
import { ladderOf, type Pair } from "./ladder.ts";

const pair = (text: string): Pair => {
  const [from, to] = text.split(/[>=]/) as [string, string];
  return { from, to, isMutual: text.includes("=") };
};

it.each([
  ["a>x b>x c>x", "a>x b>x c>x"],
  // The boxes of a side become blocks.
  ["a>x b>y a>y", "a>x a>y b>y"],
  ["a=b a>x b>y", "a=b a>x b>y"],
  ["a>x a>y b>y b>z c>z", "a>x a>y b>y b>z c>z"],
  // Too few, too many.
  ["a>x b>x", undefined],
  ["a>1 a>2 a>3 a>4 a>5 a>6 b>6 c>6 d>6", undefined],
  ["a>1 a>2 a>3 a>4 a>5 a>6 a>7", undefined],
  // Two actors with the same three targets: some line must cross.
  ["a>x a>y a>z b>x b>y b>z", undefined],
])("%s is drawn as %s", (pairs, drawn) => {
  const list = pairs.split(" ");
  const ladder = ladderOf(list.map(pair));
  expect(ladder?.order.map((index) => list[index]).join(" ")).toBe(drawn);
});

it("gives each box its first line and number of lines", () => {
  expect(ladderOf(["a>x", "b>x", "b>y"].map(pair))!.steps).toEqual([
    {
      from: { line: 1, span: 1, isAgain: false },
      to: { line: 1, span: 2, isAgain: false },
      isMutual: false,
    },
    {
      from: { line: 2, span: 2, isAgain: false },
      to: { line: 1, span: 2, isAgain: true },
      isMutual: false,
    },
    {
      from: { line: 2, span: 2, isAgain: true },
      to: { line: 3, span: 1, isAgain: false },
      isMutual: false,
    },
  ]);
});

const box = fc.constantFrom("a", "b", "c", "d");
const pairs = fc.uniqueArray(
  fc.record({ from: box, to: box.map((name) => name.toUpperCase()), isMutual: fc.boolean() }),
  { minLength: 3, maxLength: 7, selector: ({ from, to }) => from + to },
);

it("has straight lines that do not cross, if some order has", () => {
  let drawn = 0;
  fc.assert(
    fc.property(pairs, (list) => {
      const ladder = ladderOf(list);
      const isPossible = permutations(list).some(isStraight);
      expect(ladder !== undefined).toBe(isPossible);
      if (ladder === undefined) return;
      drawn++;
      const ordered = ladder.order.map((index) => list[index]!);
      expect(ordered.toSorted(byName)).toEqual(list.toSorted(byName));
      for (const [row, { from, to, isMutual }] of ladder.steps.entries()) {
        // The line of a row is inside both of its boxes, so that it is level.
        for (const { line, span } of [from, to]) {
          expect(line).toBeLessThanOrEqual(row + 1);
          expect(line + span).toBeGreaterThan(row + 1);
        }
        expect(isMutual).toBe(ordered[row]!.isMutual);
      }
    }),
    { numRuns: Math.max(50, runs / 10) },
  );
  expect(drawn).toBeGreaterThan(5);
});

/** True if the rows of each box follow each other. */
function isStraight(list: readonly Pair[]): boolean {
  return (["from", "to"] as const).every((side) => {
    const starts = list.filter((one, row) => one[side] !== list[row - 1]?.[side]);
    return starts.length === new Set(list.map((one) => one[side])).size;
  });
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

function byName(one: Pair, other: Pair): number {
  return (one.from + one.to).localeCompare(other.from + other.to);
}
