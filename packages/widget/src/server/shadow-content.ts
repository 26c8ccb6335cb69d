import type { Article } from "@mineral-brief/schema";
import { labelsFor, viewArticle, type ViewOptions } from "@mineral-brief/schema/reading";
import { productionShares } from "../context/production-shares.ts";
import { headingLevelOf } from "../heading-level.ts";
import { isOpenAtFirst } from "../is-open-at-first.ts";
import { styles } from "../mineral-brief-element.styles.ts";
import { pictureSource } from "../pictures/picture-source.ts";
import { picturesOf } from "../pictures/pictures-of.ts";
import { styles as pictureStyles } from "../pictures/pictures.styles.ts";
import { brief } from "../parts/brief.ts";
import { element, withDocument } from "../parts/pieces/element.ts";
import { groupFragmentOf } from "../reader/group-address.ts";
import { shownParts } from "../shown-parts.ts";
import type { BriefSettings } from "./brief-settings.ts";
import { escapeHtml, WrittenElement } from "./written-element.ts";

const page = {
  createElement: (tag: string) => new WrittenElement(tag),
  createElementNS: (_: string, tag: string) => new WrittenElement(tag),
} as unknown as Document;

/** The style of all briefs that are rendered on a server. */
export const servedStyle: string = (styles.cssText + pictureStyles)
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\s+/g, " ");

/** What stands in the shadow root of a brief, as HTML: its style and all that it shows. */
export function shadowContent(article: Article, settings: BriefSettings): string {
  const { id, open, exclusive = false, headingLevel, locale, timeZone, nameOf, nonce } = settings;
  const options: ViewOptions = {
    labelsFor: (language) => ({ ...labelsFor(language), ...settings.messages }),
    locale,
    timeZone,
    nameOf,
    show: shownParts(settings.show),
  };
  const view = viewArticle(article, options);
  const source = pictureSource(article, options);
  const frame = withDocument(page, () =>
    element(
      "div",
      {
        class: "brief",
        part: "brief",
        "data-theme": settings.theme,
        "data-density": settings.density,
        lang: view.lang,
        dir: view.dir,
      },
      brief(view, {
        headingLevel: headingLevelOf(headingLevel),
        isOpen: (index) => isOpenAtFirst(index, open, exclusive),
        isExclusive: exclusive,
        rooms: picturesOf(source, source.shows("context") ? productionShares(source) : undefined),
        fragmentOf: (index) => (id === undefined ? undefined : groupFragmentOf(id, index)),
      }),
    ),
  );
  const written = frame as unknown as WrittenElement;
  const allowed = nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`;
  return `<style${allowed}>${servedStyle}</style>${written.toString()}`;
}
