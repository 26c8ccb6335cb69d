/** The kinds of terms that the list can be filtered by. */
export const facets = ["mineral", "language", "subject"] as const;

export type Facet = (typeof facets)[number];

/** The chosen term of each facet: an id, or the tag of a language. An empty string means any. */
export type Choice = Readonly<Record<Facet, string>>;

/** Reads the choice from the page's URL. Ignores terms that are not known. */
export function readChoice(isKnown: (facet: Facet, term: string) => boolean): Choice {
  const parameters = new URLSearchParams(location.search);
  const terms = facets.map((facet) => {
    const term = parameters.get(facet) ?? "";
    return [facet, isKnown(facet, term) ? term : ""];
  });
  return Object.fromEntries(terms) as Choice;
}

/** Writes a choice into the page's URL, without a new history entry. */
export function writeChoice(choice: Choice): void {
  const parameters = new URLSearchParams();
  for (const facet of facets) if (choice[facet] !== "") parameters.set(facet, choice[facet]);
  const query = parameters.size === 0 ? location.pathname : `?${parameters}`;
  history.replaceState(null, "", query);
}
