import type { ArticleView } from "@mineral-brief/schema/reading";
import { coreInsights } from "./core-insights.ts";
import { footer } from "./footer.ts";
import { group } from "./group.ts";
import { header } from "./header.ts";
import type { PicturePlaceholders } from "./picture-placeholders.ts";
import { element } from "./pieces/element.ts";
import { facts } from "./pieces/facts.ts";
import { partAttributes } from "./pieces/part-attributes.ts";
import { textNode } from "./pieces/text-node.ts";
import { references } from "./references.ts";
import { toggleAll } from "./toggle-all.ts";

/** What decides how a brief is first shown. */
export interface BriefOptions {
  /** Of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** Whether a group is open, by its index. */
  readonly isOpen: (index: number) => boolean;
  /** Whether one group is open at most. */
  readonly isExclusive: boolean;
  /** What a link to a group ends with, by the group's index; undefined where it can have none. */
  readonly fragmentOf: (index: number) => string | undefined;
  readonly rooms: PicturePlaceholders;
}

/** The whole brief. */
export function brief(view: ArticleView, options: BriefOptions): HTMLElement {
  const { headingLevel, isOpen, isExclusive, fragmentOf, rooms } = options;
  const below = Math.min(headingLevel + 1, 6);
  const groups = view.groups.map((item, index) =>
    group(item, `group-${index + 1}`, {
      level: below,
      isOpen: isOpen(index),
      isExclusive,
      fragment: fragmentOf(index),
    }),
  );
  const details = groups.flatMap((item) => [...item.querySelectorAll("details")]);
  return element(
    "article",
    view.headline ? { "aria-labelledby": "headline" } : { "aria-label": view.name },
    header(view, headingLevel),
    view.isEmpty ? element("p", partAttributes("empty"), textNode(view.labels.empty)) : undefined,
    view.coreInsights.length > 0 ? coreInsights(view, below) : undefined,
    rooms[0],
    details.length > 1 && !isExclusive ? toggleAll(view, details) : undefined,
    ...groups,
    rooms[1],
    facts("subjects", view.subjects),
    view.references.length > 0 ? references(view, below) : undefined,
    footer(view, below),
  );
}
