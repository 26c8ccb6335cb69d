import type { Article } from "@mineral-brief/schema";
import { viewData } from "@mineral-brief/schema/internal";
import { withCompleteLabels, type ShownOptions } from "./complete-labels.ts";
import type { DataTemplates } from "./templates/data-templates.ts";
import { dataTemplates } from "./templates/data/data.ts";

export { styles } from "./generated/details.styles.ts";
export { Links } from "./interaction/links.ts";

/** Shows the data of an article, with headings of a level from 1 to 6. Undefined if it has none. */
export function data(
  article: Article,
  options: ShownOptions,
  level: number,
): DataTemplates | undefined {
  const view = viewData(article, withCompleteLabels(options));
  return view && dataTemplates(view, { level, language: article.language });
}
