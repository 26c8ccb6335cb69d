/**
 * The parts of a brief that can be shown or hidden, in reading order.
 *
 * They are also the `::part()` names of `<mineral-brief>`. `minerals`, `places`, `organizations` and `stages` are those of
 * the article and of its insights. `key-figures`, `shares`, `diagram` and `timeline` show data of the insights.
 * `context` shows data from outside the article, so it must be enabled by name.
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
  "shares",
  "diagram",
  "timeline",
  "context",
  "references",
  "quote",
  "corrections",
  "provenance",
  "rights",
] as const;

/** The name of a part of a brief. */
export type PartName = (typeof partNames)[number];
