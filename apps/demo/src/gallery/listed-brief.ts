import { facets, type Choice, type Facet } from "./choice.ts";

/** An item of the list and its terms. */
export interface ListedBrief {
  readonly item: HTMLElement;
  /** Names by id. */
  readonly terms: Readonly<Record<Facet, ReadonlyMap<string, string>>>;
}

/** Reads the data attributes of a list item. */
export function listedBrief(item: HTMLElement): ListedBrief {
  const { minerals = "", places = "", relations = "" } = item.dataset;
  return {
    item,
    terms: {
      mineral: parsePairs(minerals),
      place: parsePairs(places),
      relation: parsePairs(relations),
    },
  };
}

function parsePairs(list: string): ReadonlyMap<string, string> {
  const pairs = list.split("|").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair): [string, string] => {
      const [id = "", name = id] = pair.split("=");
      return [id, name];
    }),
  );
}

/** True if a brief has every chosen term. */
export function matches({ terms }: ListedBrief, choice: Choice): boolean {
  return facets.every((facet) => choice[facet] === "" || terms[facet].has(choice[facet]));
}
