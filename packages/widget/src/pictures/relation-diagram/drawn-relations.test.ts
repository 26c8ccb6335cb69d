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

it("shows once what is stated twice, on whatever day", () => {
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
  ["nothing", [], false],
  ["one who acts on nobody", [loan(["a"])], false],
  ["one whom nobody acts on by name", [loan([], ["a"])], false],
  ["one who acts on oneself", [loan(["a"], ["a"])], false],
  ["nobody at all", [loan([], [])], false],
  ["two", [loan(["a"], ["b"])], true],
  ["twelve", pairs(12, 12), true],
  ["thirteen", pairs(13, 13), false],
  ["40 relations", pairs(40, 5), true],
  ["41 relations", pairs(41, 5), false],
])("%s: %#", (_, relations, isDrawn) => {
  expect(drawn(...relations) !== undefined).toBe(isDrawn);
});
