import type { Article } from "@mineral-brief/schema";
import type { Labels, PlainLabels } from "@mineral-brief/schema/labels";
import { viewArticle } from "@mineral-brief/schema/internal";
import type { ArticleView } from "@mineral-brief/schema/reading";
import { coerceLabels } from "./coerce/coerce-labels.ts";
import { completeLabels, withCompleteLabels, type ShownOptions } from "./complete-labels.ts";

export { styles } from "./generated/rich.styles.ts";
export { addData } from "./interaction/add-data.ts";
export { replaceServed } from "./interaction/replace-served.ts";
export { parseShow } from "./parse-show.ts";
export { shownOptions } from "./shown-options.ts";
export { richTemplates } from "./templates/rich/rich-templates.ts";

export function viewRichArticle(article: Article, options: ShownOptions): ArticleView {
  return viewArticle(article, withCompleteLabels(options));
}

/** Completes labels, and overrides them with those that a page sets. */
export function labelsWith(labels: Labels | PlainLabels, overrides: unknown): Labels {
  return coerceLabels(completeLabels(labels), overrides);
}
