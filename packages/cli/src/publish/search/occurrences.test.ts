import fc from "fast-check";
import { expect, test } from "vitest";
import { Occurrences } from "./occurrences.ts";

test("gives the numbers of each term once, from the lowest", () => {
  const pairs = fc.array(
    fc.tuple(fc.constantFrom("gallium", "镓", "ga", ""), fc.nat({ max: 300 })),
    { maxLength: 3000 },
  );
  fc.assert(
    fc.property(pairs, (added) => {
      const occurrences = new Occurrences();
      const expected = new Map<string, Set<number>>();
      for (const [term, number] of added.toSorted(([, left], [, right]) => left - right)) {
        occurrences.add(term, number);
        expected.set(term, (expected.get(term) ?? new Set()).add(number));
      }
      expect([...occurrences.terms()]).toEqual([...expected.keys()]);
      for (const [term, numbers] of expected)
        expect(occurrences.of(term)).toEqual([...numbers].sort((left, right) => left - right));
      expect(occurrences.has("tungsten")).toBe(false);
      expect(occurrences.of("tungsten")).toEqual([]);
    }),
  );
});

test("sorts numbers that were added out of order", () => {
  const occurrences = new Occurrences();
  for (const number of [5, 9, 2, 7]) occurrences.add("tin", number);
  expect(occurrences.of("tin")).toEqual([2, 5, 7, 9]);
});
