import { directionOfLanguage, textOf } from "@mineral-brief/schema/reading";
import type { ParsedDocument, ReadableFormat, WritableFormat } from "./format.ts";
import { articleMarkup } from "./html/article-markup.ts";
import { findEmbeddedArticles } from "./html/embedded-articles.ts";
import { Markup, markup } from "./html/markup.ts";
import { pageStyle } from "./html/page-style.ts";
import { LineIndex } from "./positions/line-index.ts";
import {
  placeDiagnostics,
  shiftDiagnostics,
  type OffsetDiagnostic,
} from "./positions/offset-diagnostic.ts";
import { parseJson } from "./positions/parse-json.ts";
import { parsedDocument } from "./positions/parsed-document.ts";
import { shiftTree } from "./positions/position-tree.ts";

/** A page that reads without script and carries its articles as JSON, which is what a parse reads. See docs/formats/html.md. */
export const html: ReadableFormat & WritableFormat = {
  name: "html",
  extensions: ["html", "htm"],
  mediaType: "text/html",
  sniff: (source) =>
    /^\uFEFF?\s*(?:<!doctype html|<html\b|<article\b|<mineral-brief\b)/i.test(source),
  parse(source, start) {
    const lines = new LineIndex(source, start);
    const faults: OffsetDiagnostic[] = [];
    const documents: ParsedDocument[] = [];
    for (const embedded of findEmbeddedArticles(source)) {
      const { value, faults: own, tree } = parseJson(source.slice(embedded.start, embedded.end));
      faults.push(...shiftDiagnostics(own, embedded.start));
      if (own.length === 0)
        documents.push(parsedDocument(value, () => shiftTree(tree(), embedded.start), lines));
    }
    if (documents.length === 0 && faults.length === 0) faults.push(noArticle);
    return { documents, diagnostics: placeDiagnostics(faults, lines) };
  },
  serialise(articles) {
    const [first] = articles;
    const language = first?.language ?? "en";
    const title = articles.map(({ headline }) => textOf(headline)).join(" · ");
    const page = markup`<!doctype html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
${articles.map((article, index) => articleMarkup(article, articles.length === 1 ? "" : `brief-${index + 1}-`))}</body>
</html>
`;
    return { text: page.text, losses: [] };
  },
};

const noArticle: OffsetDiagnostic = {
  code: "article-missing",
  severity: "error",
  message:
    'the page carries no article; it stands in <script type="application/json" data-mineral-brief>',
  start: 0,
  end: 0,
};
