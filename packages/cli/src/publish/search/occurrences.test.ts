import fc from "fast-check";
import { expect, test } from "vitest";
import { Occurrences } from "./occurrences.ts";
import { searchFields } from "./search-files.ts";

test("gives the numbers of each term in each field once, from the lowest", () => {
  const entries = fc.array(
    fc.tuple(
      fc.constantFrom("gallium", "镓", "ga", ""),
      fc.constantFrom(...searchFields),
      fc.nat({ max: 300 }),
    ),
    { maxLength: 3000 },
  );
  fc.assert(
    fc.property(entries, (added) => {
      const occurrences = new Occurrences();
      const sorted = added.toSorted(([, , left], [, , right]) => left - right);
      for (const [term, field, number] of sorted) occurrences.add([term], field, number);
      const terms = new Set(sorted.map(([term]) => term));
      expect([...occurrences.terms()]).toEqual([...terms]);
      for (const term of [...terms, "tungsten"])
        expect(occurrences.of(term)).toEqual(
          searchFields.map((field) => {
            const of = sorted.filter(([other, where]) => other === term && where === field);
            return [...new Set(of.map(([, , number]) => number))];
          }),
        );
    }),
  );
});

test("keeps terms apart when its tables grow", () => {
  const occurrences = new Occurrences();
  const terms = Array.from({ length: 5000 }, (_, index) => `term ${index}`);
  for (const number of [1, 2]) occurrences.add(terms, "text", number);
  occurrences.add(["term 4999"], "lists", 7);
  expect(terms.map((term) => occurrences.of(term))).toEqual(
    terms.map((term) => [[], [1, 2], term === "term 4999" ? [7] : []]),
  );
});

test("sorts numbers that were added out of order", () => {
  const occurrences = new Occurrences();
  for (const number of [5, 9, 2, 7]) occurrences.add(["tin"], "text", number);
  expect(occurrences.of("tin")).toEqual([[], [2, 5, 7, 9], []]);
});
