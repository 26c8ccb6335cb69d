import type { Article } from "@mineral-brief/schema";
import type { PlainLabels } from "@mineral-brief/schema/labels";
import { viewData, type ViewOptions } from "@mineral-brief/schema/reading";
import { withCompleteLabels } from "./complete-labels.ts";
import type { DataTemplates } from "./templates/data-disclosure.ts";
import { dataTemplates } from "./templates/data/data.ts";

export { styles } from "./generated/details.styles.ts";
export { Links } from "./interaction/links.ts";

/** Shows the data of an article, with headings of a level from 1 to 6. Undefined if it has none. */
export function data(
  article: Article,
  options: ViewOptions<PlainLabels>,
  level: number,
): DataTemplates | undefined {
  const view = viewData(article, withCompleteLabels(options));
  return view && dataTemplates(view, { level, language: article.language });
}
