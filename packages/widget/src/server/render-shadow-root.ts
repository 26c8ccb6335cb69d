import type { Article } from "@mineral-brief/schema";
import { labelsFor, viewArticle, type ViewOptions } from "@mineral-brief/schema/reading";
import { coerceHeadingLevel } from "../coerce/coerce-heading-level.ts";
import { productionShares } from "../context/production-shares.ts";
import { groupFragmentWithId } from "../interaction/group-fragment.ts";
import { isInitiallyOpen } from "../is-initially-open.ts";
import { styles } from "../mineral-brief-element.styles.ts";
import { parseShow } from "../parse-show.ts";
import { brief } from "../parts/brief.ts";
import { element, withDocument } from "../parts/pieces/element.ts";
import { createPictures } from "../pictures/create-pictures.ts";
import { pictureSource } from "../pictures/picture-source.ts";
import { styles as pictureStyles } from "../pictures/pictures.styles.ts";
import type { RenderBriefOptions } from "./render-brief-options.ts";
import { serialiseAttributes, ServerElement } from "./server-element.ts";

const serverDocument = {
  createElement: (tag: string) => new ServerElement(tag),
  createElementNS: (_: string, tag: string) => new ServerElement(tag),
} as unknown as Document;

/** The CSS of every server-rendered brief. */
export const serverStyle: string = (styles.cssText + pictureStyles)
  .replace(/\/\*.*?\*\//gs, "")
  // Not `\s`, which matches the no-break space in `content`.
  .replace(/[ \n]+/g, " ");

/** Renders the content of a brief's shadow root as HTML: its style and the brief. */
export function renderShadowRoot(article: Article, options: RenderBriefOptions): string {
  const { id, open, exclusive = false, headingLevel, locale, timeZone, nameOf, nonce } = options;
  const viewOptions: ViewOptions = {
    labelsFor: (language) => ({ ...labelsFor(language), ...options.messages }),
    locale,
    timeZone,
    nameOf,
    hrefOf: options.hrefOf,
    show: parseShow(options.show),
  };
  const view = viewArticle(article, viewOptions);
  const source = pictureSource(article, viewOptions);
  const frame = withDocument(serverDocument, () =>
    element(
      "div",
      {
        class: "brief",
        part: "brief",
        "data-theme": options.theme,
        "data-density": options.density,
        "data-appearance": options.appearance,
        lang: view.lang,
        dir: view.dir,
      },
      brief(view, {
        headingLevel: coerceHeadingLevel(headingLevel),
        isOpen: (index) => isInitiallyOpen(index, open, exclusive),
        isExclusive: exclusive,
        pictures: createPictures(
          source,
          source.isShown("context") ? productionShares(source) : undefined,
        ),
        fragmentOf: (index) => (id === undefined ? undefined : groupFragmentWithId(id, index)),
      }),
    ),
  );
  const nonceAttribute = serialiseAttributes([["nonce", nonce]]);
  return `<style${nonceAttribute}>${serverStyle}</style>${(frame as unknown as ServerElement).toString()}`;
}
