import { minerals, places } from "@mineral-brief/schema/vocabulary";
import { describe, expect, test } from "vitest";
import { namedTerm } from "../term-names.ts";
import { rankOf } from "./rank.ts";

test.each([
  ["no", 0],
  ["Norwegian Sea", 1],
  ["norwegian-sea", 1],
  ["n", 2],
  ["Nor", 3],
  ["sea", 4],
  ["weg", 5],
  ["挪威", 1],
  ["威", 5],
  ["", 0],
  ["North", undefined],
])("%j: %s", (typed, rank) => {
  expect(rankOf(typed, "NO", ["Norwegian Sea", "挪威"])).toBe(rank);
});

describe.each([
  ["places", places],
  ["minerals", minerals],
])("an exact id and an exact name find their own term of the %s first", (_, list) => {
  const terms = list.map(({ id }) => namedTerm(id));

  test.each(["id", "English name"])("%s", (kind) => {
    const wrong = list.flatMap(({ id, names }) => {
      const typed = kind === "id" ? id.toLowerCase() : names.en;
      const ranks = terms.map((term) => rankOf(typed, term.id, term.names) ?? Infinity);
      const found = terms[ranks.indexOf(Math.min(...ranks))]!.id;
      return found === id ? [] : [[typed, found]];
    });
    expect(wrong).toEqual([]);
  });
});
