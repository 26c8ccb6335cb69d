import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Site } from "./site.ts";

/**
 * Writes the language of an element whose text or whose name is a label of the site. Undefined if it is that of the site. The
 * direction stays, so that a heading is at the same side as the rest of the page.
 */
export function labelAttributes({ labelLanguage }: Site): Markup | undefined {
  return labelLanguage && markup` lang="${labelLanguage}"`;
}

/** Writes a label next to a text that is none. */
export function labelMarkup(label: string, site: Site): Markup {
  const attributes = labelAttributes(site);
  return attributes === undefined ? markup`${label}` : markup`<span${attributes}>${label}</span>`;
}

/** Gives the site for what is inside an element with the language of the labels. */
export function insideLabels(site: Site): Site {
  return site.labelLanguage === undefined ? site : { ...site, language: site.labelLanguage };
}
