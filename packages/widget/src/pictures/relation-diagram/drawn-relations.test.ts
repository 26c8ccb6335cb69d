import type { Article, Relation } from "@mineral-brief/schema";
import { expect, it } from "vitest";
import { drawnRelations } from "./drawn-relations.ts";

const drawn = (...relations: Relation[]): ReturnType<typeof drawnRelations> => {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "H",
    language: "en",
    coreInsights: [{ text: "T", relations }],
  };
  return drawnRelations(article);
};
const loan = (from: string[], to?: string[]): Relation => ({ type: "loan", from, to });

it("has who acts and who is acted on in order of appearance, and one who is both in both", () => {
  expect(drawn(loan(["b"], ["a"]), loan(["a", "b"], ["c"]))).toMatchObject({
    from: ["b", "a"],
    to: ["a", "c"],
  });
});

it("draws a relation once if it is stated on several dates", () => {
  const twice = drawn({ ...loan(["a"], ["b"]), date: "2025-01-02" }, loan(["a"], ["b"]));
  expect(twice?.relations).toHaveLength(1);
});

const pairs = (number: number, actors: number): Relation[] =>
  Array.from({ length: number }, (_, index) => ({
    type: `type-${index}`,
    from: [`x${index % actors}`],
    to: [`x${(index + 1) % actors}`],
  }));

it.each<[string, Relation[], boolean]>([
  ["no relations", [], false],
  ["an actor without a target", [loan(["a"])], false],
  ["a target without an actor", [loan([], ["a"])], false],
  ["an actor with itself as target", [loan(["a"], ["a"])], false],
  ["no actor and no target", [loan([], [])], false],
  ["two actors", [loan(["a"], ["b"])], true],
  ["12 actors", pairs(12, 12), true],
  ["13 actors", pairs(13, 13), false],
  ["40 relations", pairs(40, 5), true],
  ["41 relations", pairs(41, 5), false],
])("%s: %#", (_, relations, isDrawn) => {
  expect(drawn(...relations) !== undefined).toBe(isDrawn);
});
