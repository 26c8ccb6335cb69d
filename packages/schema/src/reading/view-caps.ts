/**
 * How much of an article is shown, so that a huge one cannot stop the page of a reader.
 *
 * Where a list is longer, its last item says how many more there are. Nothing of a text is cut.
 */
export const viewCaps = {
  /** Insights of the whole article. */
  insights: 500,
  references: 500,
  /** Groups, topics, corrections, citations of an insight, and every other list of its own. */
  list: 100,
  /** Lists that an insight, a relation or a reference has beside its words. */
  details: 20,
  /** Names, links and dates in lists, of the whole article: caps that multiply would let through too much. */
  pieces: 10_000,
} as const;
