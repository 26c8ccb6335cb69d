import type { Article } from "@mineral-brief/schema";
import { directionOfLanguage, textOf } from "@mineral-brief/schema/reading";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { briefMarkup } from "./html/brief-markup.ts";
import { embedArticle } from "./html/embed-article.ts";
import { Markup, markup } from "./markup.ts";
import { pageStyleSha256 } from "./generated/page-style-hash.ts";
import { briefStyle } from "./generated/brief-style.ts";
import { pageStyleWith } from "./html/page-style.ts";
import { readPage } from "./html/read-page.ts";
import { sniffHtml } from "./sniff.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

export { isSavedPage } from "./html/is-saved-page.ts";

/**
 * The hash of a page's style, for a Content-Security-Policy: `style-src '<pageStyleHash>'`.
 *
 * It changes with the style, so take it from the version that wrote the page.
 * See https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export const pageStyleHash: string = `sha256-${pageStyleSha256}`;

/** HTML pages that work without script. `parse` reads the JSON of the articles that a page carries. See docs/formats/html.md. */
export const html: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.html,
  sniff: sniffHtml,
  parse: readPage,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    const { nameOf } = requireOptions(options);
    const language = articles[0]?.language ?? "en";
    const title = articles.map(({ headline }) => textOf(headline)).join(" · ");
    const briefs = articles.map((article, index) => {
      const idPrefix = articles.length === 1 ? "" : `brief-${index + 1}-`;
      const brief = briefMarkup(article, { idPrefix, headingLevel: 1, open: "all" }, nameOf);
      return markup`${brief}${embedArticle(article)}\n`;
    });
    const page = markup`<!DOCTYPE html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(pageStyleWith(briefStyle))}</style>
</head>
<body>
<main>
${briefs}</main>
</body>
</html>
`;
    return { ok: true, text: page.text, losses: [] };
  },
};

/** Allows the page's own style and nothing else. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
