import { markup, type Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage } from "@mineral-brief/schema/reading";
import type { BriefLink, ListedText } from "./listed-brief.ts";
import type { Site } from "./site.ts";

/** Writes a link to a brief of the site, with its headline. */
export function linkTo({ page, headline }: BriefLink, site: Site, rel?: string): Markup {
  return markup`<a href="${encodeURIComponent(page)}"${rel && markup` rel="${rel}"`}${languageAttributes(headline, site)}>${headline.text}</a>`;
}

/** Writes the language and direction of a text that is not in the site's language. */
export function languageAttributes({ language }: ListedText, site: Site): Markup | undefined {
  return language === site.language
    ? undefined
    : markup` lang="${language}" dir="${directionOfLanguage(language)}"`;
}
