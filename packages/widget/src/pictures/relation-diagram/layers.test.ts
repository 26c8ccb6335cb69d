import type { Relation } from "@mineral-brief/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Layers } from "./drawn-relations.ts";
import { layers } from "./layers.ts";

function layersOf(relations: Relation[]): Layers {
  const actors = (side: "from" | "to"): string[] => [
    ...new Set(relations.flatMap((relation) => relation[side] ?? [])),
  ];
  return { from: actors("from"), relations, to: actors("to") };
}

/** How many lines cross between two layers. */
function crossings({ from, relations, to }: Layers): number {
  const cross = (lines: [number, number][]): number =>
    lines.flatMap(([a, b], index) =>
      lines.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0),
    ).length;
  return (
    cross(
      relations.flatMap((relation, place): [number, number][] =>
        relation.from.map((actor) => [from.indexOf(actor), place]),
      ),
    ) +
    cross(
      relations.flatMap((relation, place): [number, number][] =>
        (relation.to ?? []).map((actor) => [place, to.indexOf(actor)]),
      ),
    )
  );
}

it("untangles what can be drawn without a crossing", () => {
  const given = layersOf([
    { type: "a", from: ["CN"], to: ["US"] },
    { type: "b", from: ["KZ"], to: ["EU"] },
    { type: "c", from: ["CN"], to: ["JP"] },
    { type: "d", from: ["KZ"], to: ["RU"] },
    { type: "e", from: ["CN"], to: ["US"] },
  ]);
  expect(crossings(given)).toBeGreaterThan(0);
  expect(crossings(layers(given))).toBe(0);
});

it("keeps the order of the article where nothing crosses", () => {
  const given = layersOf([
    { type: "a", from: ["CN"], to: ["US"] },
    { type: "b", from: ["KZ"] },
    { type: "c", from: ["AU"], to: ["JP"] },
  ]);
  expect(layers(given)).toEqual(given);
});

const actors = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 3 });
const relation = fc.record({ type: fc.constantFrom("loan", "ban"), from: actors, to: actors });

it("keeps all actors and relations", () => {
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 40 }), (relations) => {
      const given = layersOf(relations);
      const layered = layers(given);
      expect(layered.from.toSorted()).toEqual(given.from.toSorted());
      expect(layered.to.toSorted()).toEqual(given.to.toSorted());
      expect(new Set(layered.relations)).toEqual(new Set(given.relations));
      expect(layered.relations).toHaveLength(given.relations.length);
    }),
  );
});
