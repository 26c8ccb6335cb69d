import { validateArticle, type Article } from "@mineral-brief/schema";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { locateIssues } from "../diagnostics/locate-issues.ts";
import type { ReadableFormat } from "@mineral-brief/formats";
import type { Source } from "./source.ts";

/** A source with everything that was found in it. */
export interface CheckedSource extends Source {
  readonly format: string;
  /** How many articles it holds, valid or not. */
  readonly documents: number;
  /** Those without an error. */
  readonly articles: readonly Article[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole check: parse, validate, locate. */
export function checkSource(source: Source, format: ReadableFormat): CheckedSource {
  const { documents, diagnostics } =
    source.text.trim() === "" ? emptySource : format.parse(source.text);
  const found: Diagnostic[] = [...diagnostics];
  const articles: Article[] = [];
  for (const [index, document] of documents.entries()) {
    const validation = validateArticle(document.data);
    if (validation.ok) articles.push(validation.article);
    found.push(
      ...locateIssues(validation.issues, document, documents.length > 1 ? index : undefined),
    );
  }
  if (documents.length === 0 && !found.some(({ severity }) => severity === "error"))
    found.push(noArticle);
  found.sort((left, right) => left.range.start.offset - right.range.start.offset);
  return {
    ...source,
    format: format.name,
    documents: documents.length,
    articles,
    diagnostics: found,
  };
}

const start = { offset: 0, line: 1, column: 1 };
const noArticle: Diagnostic = {
  code: "article-missing",
  severity: "error",
  message: "no article was found; the smallest one has schemaVersion, headline and language",
  range: { start, end: start },
};
const emptySource = {
  documents: [],
  diagnostics: [
    {
      ...noArticle,
      message: "the file is empty; the smallest article has schemaVersion, headline and language",
    },
  ],
};
