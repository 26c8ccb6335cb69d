/**
 * The parts of a brief that can be shown or hidden, in reading order.
 *
 * They are also the `::part()` names of `<mineral-brief>`. `marks` are the bold figures and the linked terms in sentences;
 * `data` is all that the sentences do not show. `context` shows data from outside the article and `stages` repeats the
 * sentences, so both must be enabled by name.
 */
export const partNames = [
  "topics",
  "headline",
  "source",
  "author",
  "date",
  "modified",
  "disclosure",
  "source-work",
  "alternates",
  "series",
  "core-insights",
  "marks",
  "kind",
  "citation",
  "insight-date",
  "attribution",
  "figure",
  "relation",
  "minerals",
  "places",
  "organizations",
  "stages",
  "key-figures",
  "group",
  "corrections",
  "references",
  "quote",
  "data",
  "timeline",
  "diagram",
  "shares",
  "context",
  "provenance",
  "rights",
] as const;

/** The name of a part of a brief. */
export type PartName = (typeof partNames)[number];
