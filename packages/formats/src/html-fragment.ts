import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { briefMarkup } from "./html/brief-markup.ts";
import { briefStyle } from "./html/brief-style.ts";
import { embedArticle } from "./html/embed-article.ts";
import { idPrefix } from "./html/id-prefix.ts";
import { markup } from "./markup.ts";
import { readPage } from "./html/read-page.ts";

/** The style sheet that a site with fragments may serve; every rule begins with `.mineral-brief`. */
export const fragmentStyle: string = briefStyle;

/** A piece of a page, for a content management system or inside `<mineral-brief>`. See docs/formats/html-fragment.md. */
export const htmlFragment: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits["html-fragment"],
  parse: readPage,
  serialise(articles, { headingLevel = 2 } = {}) {
    const written = new Map<string, number>();
    const briefs = articles.map((article) => {
      const prefix = idPrefix(article);
      const times = (written.get(prefix) ?? 0) + 1;
      written.set(prefix, times);
      const brief = briefMarkup(article, {
        idPrefix: times === 1 ? `${prefix}-` : `${prefix}-${times}-`,
        headingLevel,
      });
      return markup`${brief}${embedArticle(article)}\n`;
    });
    return { ok: true, text: markup`${briefs}`.text, losses: [] };
  },
};
