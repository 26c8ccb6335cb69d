import type { Article } from "@mineral-brief/schema";
import { en, fr, ru, zh, type Labels } from "@mineral-brief/schema/labels";
import { primaryLanguage, viewArticle } from "@mineral-brief/schema/reading";
import { headingLevelOf } from "../heading-level.ts";
import { isOpenAtFirst } from "../is-open-at-first.ts";
import { styles } from "../mineral-brief-element.styles.ts";
import { brief } from "../parts/brief.ts";
import { element, makeWith } from "../parts/pieces/element.ts";
import { groupFragmentOf } from "../reader/group-address.ts";
import { shownParts } from "../shown-parts.ts";
import type { BriefSettings } from "./brief-settings.ts";
import { escapeHtml, WrittenElement } from "./written-element.ts";

const allLabels: Readonly<Record<string, Labels>> = { en, fr, ru, zh };

const page = { createElement: (tag: string) => new WrittenElement(tag) } as unknown as Document;

/** What stands in the shadow root of a brief, as HTML: its style and all that it shows. */
export function shadowContent(article: Article, settings: BriefSettings): string {
  const { id, open, exclusive = false, headingLevel, locale, timeZone, nameOf, nonce } = settings;
  const view = viewArticle(article, {
    labelsFor: (language) => ({
      ...(allLabels[primaryLanguage(language)] ?? en),
      ...settings.messages,
    }),
    locale,
    timeZone,
    nameOf,
    show: shownParts(settings.show),
  });
  const frame = makeWith(page, () =>
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
        fragmentOf: (index) => (id === undefined ? undefined : groupFragmentOf(id, index)),
      }),
    ),
  );
  const written = frame as unknown as WrittenElement;
  const allowed = nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`;
  return `<style${allowed}>${styles.cssText}</style>${written.toString()}`;
}
