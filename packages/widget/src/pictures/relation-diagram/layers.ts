import type { Layers } from "./drawn-relations.ts";

/** Puts beside each other what belongs together, so that few lines cross. Ties keep the order of the article. */
export function layers(given: Layers): Layers {
  let layered = given;
  // Each turn moves less than the one before; after these hardly anything moves.
  for (let turn = 0; turn < 4; turn++) {
    const { relations: middle } = layered;
    const actors = (side: "from" | "to"): string[] =>
      sortedBy(layered[side], (actor) =>
        middle.flatMap((relation, place) => (relation[side]?.includes(actor) ? [place] : [])),
      );
    const sides = { from: actors("from"), to: actors("to") };
    layered = {
      ...sides,
      relations: sortedBy(middle, (relation) => [
        ...relation.from.map((actor) => (sides.from.indexOf(actor) + 0.5) / sides.from.length),
        ...(relation.to ?? []).map((actor) => (sides.to.indexOf(actor) + 0.5) / sides.to.length),
      ]),
    };
  }
  return layered;
}

/** Sorts by the mean of places; what has none stays about where it is. */
function sortedBy<Item>(items: readonly Item[], places: (item: Item) => readonly number[]): Item[] {
  const means = new Map(
    items.map((item, index) => {
      const all = places(item);
      const mean = all.reduce((sum, place) => sum + place, 0) / all.length;
      return [item, all.length > 0 ? mean : index];
    }),
  );
  return items.toSorted((one, other) => means.get(one)! - means.get(other)!);
}
