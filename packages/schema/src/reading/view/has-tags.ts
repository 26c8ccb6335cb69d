import type { Article } from "../../article.ts";
import { allInsights } from "../all-insights.ts";

const tags = ["minerals", "places", "organizations", "figures", "attribution"];

/** True if an article has something that only a `TagViewer` shows: terms, figures, speakers, or quotes of references. */
export function hasTags(article: Article): boolean {
  const isTagged = (part: object): boolean => tags.some((key) => key in part);
  return (
    isTagged(article) ||
    (article.references ?? []).some(({ quote }) => quote !== undefined) ||
    allInsights(article).some(({ insight }) => isTagged(insight))
  );
}
