/**
 * The parts of a brief that may be shown or left out, in reading order.
 *
 * They are the `::part()` names of `<mineral-brief>` too. `minerals`, `places`, `organizations` and `stages` mean
 * those of the article and those of its insights.
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
  "core-insights",
  "kind",
  "citation",
  "figure",
  "relation",
  "minerals",
  "places",
  "organizations",
  "stages",
  "group",
  "references",
  "quote",
  "corrections",
  "provenance",
  "rights",
] as const;

export type PartName = (typeof partNames)[number];
