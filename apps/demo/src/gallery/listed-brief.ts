/** What briefs can be filtered by. */
export const facets = ["mineral", "place", "relation"] as const;

export type Facet = (typeof facets)[number];

/** An entry of the list, and its terms: ids with their names. */
export interface ListedBrief {
  readonly item: HTMLElement;
  readonly terms: Readonly<Record<Facet, ReadonlyMap<string, string>>>;
}

/** The chosen id of each facet; the empty string for any. */
export type Choice = Readonly<Record<Facet, string>>;

/** Reads the entry of a brief as the build wrote it. */
export function listedBrief(item: HTMLElement): ListedBrief {
  const { minerals = "", places = "", relations = "" } = item.dataset;
  return {
    item,
    terms: { mineral: named(minerals), place: named(places), relation: named(relations) },
  };
}

function named(list: string): ReadonlyMap<string, string> {
  const pairs = list.split("|").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair): [string, string] => {
      const [id = "", name = id] = pair.split("=");
      return [id, name];
    }),
  );
}

/** Whether a brief has each chosen term. */
export function fits({ terms }: ListedBrief, choice: Choice): boolean {
  return facets.every((facet) => choice[facet] === "" || terms[facet].has(choice[facet]));
}
