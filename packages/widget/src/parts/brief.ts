import type { ArticleView } from "@mineral-brief/schema/reading";
import { coreInsights } from "./core-insights.ts";
import { footer } from "./footer.ts";
import { group } from "./group.ts";
import { header } from "./header.ts";
import { element } from "./pieces/element.ts";
import { facts } from "./pieces/facts.ts";
import { named } from "./pieces/named.ts";
import { words } from "./pieces/words.ts";
import { references } from "./references.ts";
import { toggleAll } from "./toggle-all.ts";

/** What decides how a brief is first shown, and who hears of what the reader does with it. */
export interface BriefOptions {
  /** Of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** By the group's index. */
  readonly openGroups: readonly boolean[];
  readonly onToggle: (index: number, open: boolean) => void;
}

/** The whole brief. */
export function brief(
  view: ArticleView,
  { headingLevel, openGroups, onToggle }: BriefOptions,
): HTMLElement {
  const below = Math.min(headingLevel + 1, 6);
  const groups = view.groups.map((item, index) =>
    group(item, `group-${index + 1}`, openGroups[index] === true, below),
  );
  const details = groups.flatMap((item) => [...item.querySelectorAll("details")]);
  for (const [index, item] of details.entries()) {
    // The event comes late: by then another article may be on show.
    item.addEventListener("toggle", () => item.isConnected && onToggle(index, item.open));
  }
  return element(
    "article",
    view.headline ? { "aria-labelledby": "headline" } : { "aria-label": view.name },
    header(view, headingLevel),
    view.isEmpty ? element("p", named("empty"), words(view.labels.empty)) : undefined,
    view.coreInsights.length > 0 ? coreInsights(view, below) : undefined,
    details.length > 1 ? toggleAll(view, details) : undefined,
    ...groups,
    facts("subjects", view.subjects),
    view.references.length > 0 ? references(view, below) : undefined,
    footer(view, below),
  );
}
