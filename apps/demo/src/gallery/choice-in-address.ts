import { facets, type Choice } from "./listed-brief.ts";

/** Reads what the page's address chooses. */
export function readChoice(): Choice {
  const parameters = new URLSearchParams(location.search);
  const [mineral, place, relation] = facets.map((facet) => parameters.get(facet) ?? "");
  return { mineral: mineral!, place: place!, relation: relation! };
}

/** Writes a choice into the page's address, in place of the last one. */
export function writeChoice(choice: Choice): void {
  const parameters = new URLSearchParams();
  for (const facet of facets) if (choice[facet] !== "") parameters.set(facet, choice[facet]);
  const query = parameters.size === 0 ? location.pathname : `?${parameters}`;
  history.replaceState(null, "", query);
}
