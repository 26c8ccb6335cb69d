import { directionOfLanguage, textOf } from "@mineral-brief/schema/reading";
import { readableTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat, ReadableFormat } from "./format.ts";
import { briefMarkup } from "./html/brief-markup.ts";
import { embedArticle } from "./html/embed-article.ts";
import { Markup, markup } from "./markup.ts";
import { pageStyle, pageStyleHash } from "./html/page-style.ts";
import { readPage } from "./html/read-page.ts";

export { pageStyleHash };

/** A page that reads without script and carries its articles as JSON, which is what a parse reads. See docs/formats/html.md. */
export const html: ReadableFormat & AlwaysWritableFormat = {
  ...readableTraits.html,
  sniff: (source) =>
    /^\uFEFF?\s*(?:<!doctype html|<html\b|<article\b|<mineral-brief\b)/i.test(source),
  parse: readPage,
  serialise(articles) {
    const language = articles[0]?.language ?? "en";
    const title = articles.map(({ headline }) => textOf(headline)).join(" · ");
    const briefs = articles.map((article, index) => {
      const idPrefix = articles.length === 1 ? "" : `brief-${index + 1}-`;
      const brief = briefMarkup(article, { idPrefix, headingLevel: 1 });
      return markup`${brief}${embedArticle(article)}\n`;
    });
    const page = markup`<!DOCTYPE html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
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

/** The page needs its own style and nothing else, so it lets nothing else in, wherever it is opened from. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
