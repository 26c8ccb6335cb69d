import type { Article, DeepReadonly } from "@mineral-brief/schema";
import type { NameOf } from "@mineral-brief/schema/reading";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { briefMarkup } from "./html/brief-markup.ts";
import { briefStyle } from "./generated/brief-style.ts";
import { embedArticle } from "./html/embed-article.ts";
import { idPrefix } from "./html/id-prefix.ts";
import { readPage } from "./html/read-page.ts";
import { markup, type Markup } from "./markup.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/** What themes set on elements and the style of a brief does not. A page without a theme does not need it. */
const themeReset =
  ".mineral-brief.mineral-brief :where(header,section,h1,h2,h3,h4,h5,h6,p,ul,ol,li,dl,dd,dt,blockquote,details,summary)" +
  "{margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;list-style:none;text-indent:0;text-transform:none;letter-spacing:normal}";

/** The style sheet for fragments. Every rule begins with `.mineral-brief`, twice, to have more weight than a theme. */
export const fragmentStyle: string = themeReset + briefStyle;

/** A piece of a page, for a content management system or inside `<mineral-brief>`. See docs/formats/html-fragment.md. */
export const htmlFragment: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits["html-fragment"],
  parse: readPage,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { headingLevel, nameOf } = requireOptions(options);
    const written = new Map<string, number>();
    const fragments = articles.map((article) => {
      const prefix = idPrefix(article);
      const times = (written.get(prefix) ?? 0) + 1;
      written.set(prefix, times);
      return fragmentMarkup(article, {
        headingLevel,
        nameOf,
        idPrefix: times === 1 ? `${prefix}-` : `${prefix}-${times}-`,
      });
    });
    return { ok: true, text: markup`${fragments}`.text, losses: [] };
  },
};

/** The options of `fragmentMarkup`. */
export interface FragmentOptions {
  /** Level of the headline; 2 if undefined. Sections are one level below. */
  readonly headingLevel?: 1 | 2 | undefined;
  /** Goes before every id; undefined makes it from the article. */
  readonly idPrefix?: string | undefined;
  /** Names minerals, places and other terms; undefined uses the vocabulary. */
  readonly nameOf?: NameOf | undefined;
}

/** Writes the fragment of one article: the brief as HTML, and the article as JSON. */
export function fragmentMarkup(
  readonlyArticle: DeepReadonly<Article>,
  options: FragmentOptions = {},
): Markup {
  // Nothing below changes it.
  const article = readonlyArticle as Article;
  const {
    headingLevel = 2,
    nameOf,
    idPrefix: prefix = `${idPrefix(article)}-`,
  } = requireOptions(options);
  if (headingLevel !== 1 && headingLevel !== 2)
    throw new RangeError(`the option headingLevel is ${String(headingLevel)}; use 1 or 2`);
  const brief = briefMarkup(article, { headingLevel, idPrefix: prefix, open: "first" }, nameOf);
  return markup`${brief}${embedArticle(article)}\n`;
}
