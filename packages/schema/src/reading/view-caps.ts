/**
 * The limits on what a view shows of an article, so that a huge article cannot block a page.
 *
 * The last item of a longer list, and the end of a longer text, state how much is not shown. The article itself is never
 * changed.
 */
export const viewCaps = {
  /** Insights of the article. */
  insights: 500,
  references: 500,
  /** Groups, topics, corrections, citations of an insight, and other lists. */
  list: 100,
  /** Lists within an insight, a relation or a reference. */
  details: 20,
  /** Names, links and dates in all lists together, because limits of nested lists multiply. */
  pieces: 10_000,
  /** Length of a text, in UTF-16 code units. 5,000 fill two printed pages. */
  text: 5000,
  /** Length of all texts together, in UTF-16 code units. A page lays these out in a few seconds, even if each changes direction. */
  characters: 200_000,
  /** Length that each text may still have after the limit of all texts is reached: about as long as the note that the rest is not shown. */
  shortText: 20,
} as const;
