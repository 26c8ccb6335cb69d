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

/** Options of a brief. */
export interface BriefOptions {
  /** The level of the headline, 1 to 6. */
  readonly headingLevel: number;
  /** Whether the group at an index is open. */
  readonly isOpen: (index: number) => boolean;
  /** Whether opening a group closes the others. */
  readonly isExclusive: boolean;
  /** Gives the URL fragment of the group at an index. Undefined if the group has no link. */
  readonly fragmentOf: (index: number) => string | undefined;
  /** The pictures, or placeholders for them. */
  readonly pictures: PicturePlaceholders;
}

/** Creates the complete brief. */
export function brief(view: ArticleView, options: BriefOptions): HTMLElement {
  const { headingLevel, isOpen, isExclusive, fragmentOf, pictures } = options;
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
    element("slot", { name: "after-core" }),
    pictures[0],
    details.length > 1 && !isExclusive ? toggleAll(view, details) : undefined,
    ...groups,
    pictures[1],
    facts("subjects", view.subjects),
    view.references.length > 0 ? references(view, below) : undefined,
    footer(view, below),
    element("slot", { name: "footer" }),
  );
}
