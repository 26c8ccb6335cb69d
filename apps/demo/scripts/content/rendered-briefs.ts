import { markup, Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { renderBrief } from "@mineral-brief/widget/ssr";
import { termsPage } from "../../src/reading/terms-page.ts";
import { nameIn } from "./names.ts";
import { sourceCards } from "./source-cards.ts";

const shared = { id: "brief", appearance: "plain", nameOf: nameIn } as const;

/** The front page leaves the data to the page of the brief: its neighbours are two short lists. */
const frontParts = "-key-figures -data";

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
    [
      "front",
      withSource(
        renderBrief(front, {
          ...shared,
          headingLevel: 3,
          open: "first",
          show: frontParts,
          hrefOf: termsPage,
        }),
        front,
      ),
    ],
    ...briefs.map(([name, article]): [string, string] => [
      name,
      renderBrief(article, { ...shared, headingLevel: 1, open: "all" }),
    ]),
  ]);
}

/** Adds the sources below the core insights. The second one is visible, as after a click on its citation. */
function withSource(rendered: string, article: Article): string {
  const cards = markup`<div id="cited" slot="after-core" aria-live="polite">${sourceCards(article, 2)}</div>`;
  return rendered.replace(/<\/mineral-brief>$/, () => `${cards.text}</mineral-brief>`);
}
