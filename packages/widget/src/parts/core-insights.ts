import type { ArticleView } from "@mineral-brief/schema/reading";
import { details } from "./pieces/details.ts";
import { element } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { insight } from "./pieces/insight.ts";

/** The core insights as a standfirst under a heading that only screen readers meet. */
export function coreInsights(view: ArticleView, level: number): HTMLElement {
  return element(
    "section",
    { class: "core", part: "core-insights", "aria-labelledby": "core-insights" },
    heading(level, view.labels.coreInsights, "hidden", "core-insights"),
    ...view.coreInsights.flatMap((item) => [
      element("p", { part: "insight" }, ...insight(item)),
      details(item),
    ]),
  );
}
