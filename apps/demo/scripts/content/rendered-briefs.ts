import { Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { renderBrief } from "@mineral-brief/widget/ssr";
import { nameIn } from "./names.ts";

const shared = { id: "brief", appearance: "plain", nameOf: nameIn } as const;

/** Marks the place of a brief in a page. Vite must not process the brief: the policy allows its style by hash. */
export function renderedBrief(name: string): Markup {
  return new Markup(`<!--brief ${name}-->`);
}

/** Renders the briefs of the site as elements with a declarative shadow root, by the names of their places. */
export function renderBriefs(
  briefs: readonly (readonly [name: string, article: Article])[],
  front: Article,
): ReadonlyMap<string, string> {
  return new Map([
    ["front", renderBrief(front, { ...shared, headingLevel: 3, open: "first" })],
    ...briefs.map(([name, article]): [string, string] => [
      name,
      renderBrief(article, { ...shared, headingLevel: 1, open: "all" }),
    ]),
  ]);
}
