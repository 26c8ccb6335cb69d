import type { ArticleView } from "@mineral-brief/schema/reading";
import { details } from "./pieces/details.ts";
import { element } from "./pieces/element.ts";
import { insight } from "./pieces/insight.ts";
import { textNode } from "./pieces/text-node.ts";

/** Creates the core insights. Their heading is visually hidden. */
export function coreInsights(view: ArticleView, level: number): HTMLElement {
  return element(
    "section",
    { class: "core", part: "core-insights" },
    element(
      `h${level as 1 | 2 | 3 | 4 | 5 | 6}`,
      { id: "core-insights", class: "hidden", part: "core-insights-title" },
      textNode(view.labels.coreInsights),
    ),
    ...view.coreInsights.flatMap((item) => [
      element("p", { part: "insight" }, ...insight(item)),
      details(item),
    ]),
  );
}
