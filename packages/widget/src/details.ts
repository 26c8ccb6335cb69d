import type { Article } from "@mineral-brief/schema";
import { viewData, type ViewOptions } from "@mineral-brief/schema/reading";
import type { TemplateResult } from "lit";
import { dataContent } from "./templates/data/data.ts";

export { styles } from "./generated/details.styles.ts";
export { Popovers } from "./interaction/popovers.ts";

/** Shows the content of an article's data disclosure, with headings of a level from 1 to 6. */
export function data(article: Article, options: ViewOptions, level: number): TemplateResult {
  return dataContent(viewData(article, options), { level, language: article.language });
}
