/**
 * How much of an article is shown, so that a huge one cannot stop the page of a reader.
 *
 * Where a list is longer, its last item says how many more there are. Where a text is longer, its end does. Only what is
 * shown is cut, never the article.
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
  /** Characters of a text, in UTF-16 code units. An insight of 5,000 would fill two pages of print. */
  text: 5000,
  /** Characters of all texts of the article; a page lays out this many in a few seconds even where every one changes direction. */
  characters: 200_000,
  /** Characters that each text still shows where the article's cap is reached, which is about what the words would take that say how many more there are. */
  shortText: 20,
} as const;
