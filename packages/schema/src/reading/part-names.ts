/**
 * The parts of a brief that may be shown or left out, in reading order.
 *
 * They are the `::part()` names of `<mineral-brief>` too. `minerals`, `places`, `organizations` and `stages` mean
 * those of the article and those of its insights. `key-figures`, `shares`, `diagram` and `timeline` draw what the
 * insights say; `context` is not the article's word, and shows only where it is named.
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

export type PartName = (typeof partNames)[number];
