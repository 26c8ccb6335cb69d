import type { ParsedDocument, ParseOptions, ParseResult } from "../format.ts";
import { LineIndex } from "../positions/line-index.ts";
import {
  placeDiagnostics,
  shiftDiagnostics,
  type OffsetDiagnostic,
} from "../positions/offset-diagnostic.ts";
import { parseJson } from "../positions/parse-json.ts";
import { parsedDocument, partialDocument } from "../positions/parsed-document.ts";
import type { Position } from "../positions/position.ts";
import { shiftTree } from "../positions/position-tree.ts";
import { requireString } from "../positions/skip-byte-order-mark.ts";
import { showsCodeOfBrief } from "./is-saved-page.ts";
import { findEmbeddedArticles } from "./find-embedded-articles.ts";
import { requireOptions } from "../require-options.ts";

/** Reads the articles that a page or fragment has as JSON. */
export function readPage(
  source: string,
  start: Position | undefined,
  options: ParseOptions = {},
): ParseResult {
  requireString(source);
  const { partial = false } = requireOptions(options);
  if (source.trim() === "") return { documents: [], diagnostics: [] };
  const lines = new LineIndex(source, start);
  const diagnostics: OffsetDiagnostic[] = [];
  const documents: ParsedDocument[] = [];
  for (const embedded of findEmbeddedArticles(source)) {
    const json = source.slice(embedded.start, embedded.end);
    const { value, diagnostics: own, tree, partial: readPart } = parseJson(json);
    const reported = own.length === 0 ? own : (escapedQuote(json) ?? own);
    for (const diagnostic of shiftDiagnostics(reported, embedded.start))
      diagnostics.push(diagnostic);
    if (own.length === 0)
      documents.push(parsedDocument(value, () => shiftTree(tree(), embedded.start), lines));
    else if (partial) documents.push(...partialDocument(readPart(), embedded.start, lines));
  }
  if (documents.length === 0 && diagnostics.length === 0) diagnostics.push(articleMissing(source));
  return { documents, diagnostics: placeDiagnostics(diagnostics, lines) };
}

/** Returns the one useful diagnostic for JSON whose quotes are HTML entities. */
function escapedQuote(json: string): OffsetDiagnostic[] | undefined {
  const match = /^[\s[{]*(&(?:quot|#34|#x22);)/i.exec(json);
  if (match === null) return undefined;
  const [{ length: end }, quote] = match as unknown as [string, string];
  const message = `the JSON has \`${quote}\` where \`"\` was expected: the system that stored this page escaped its scripts, and HTML does not decode entities inside <script>; write the page again and keep its scripts unchanged`;
  return [{ code: "json-syntax", severity: "error", message, start: end - quote.length, end }];
}

function articleMissing(source: string): OffsetDiagnostic {
  const message = showsCodeOfBrief(source)
    ? "the page shows the code of a brief as text: each `<` is written `&lt;`; paste it as HTML"
    : 'the page has no article; expected <script type="application/json" data-mineral-brief>';
  return { code: "article-missing", severity: "error", message, start: 0, end: 0 };
}
