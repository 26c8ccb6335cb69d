import { validateArticle, type Article, type Issue } from "@mineral-brief/schema";
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

/** What is asked of an article beyond its structure. */
export type Lint = (article: Article) => readonly Issue[];

/** The whole check: parse, validate, lint, locate. Only an article without an error is linted. */
export function checkSource(source: Source, format: ReadableFormat, lint: Lint): CheckedSource {
  const { documents, diagnostics } =
    source.text.trim() === "" ? emptySource : format.parse(source.text);
  const found: Diagnostic[] = [...diagnostics];
  const articles: Article[] = [];
  // What reading has said of a source, with a place in its text, a rule need not say again.
  const said = new Set(diagnostics.map(({ code }) => code));
  for (const [index, document] of documents.entries()) {
    const validation = validateArticle(document.data);
    const issues = [...validation.issues, ...(validation.ok ? lint(validation.article) : [])];
    if (validation.ok) articles.push(validation.article);
    const unsaid = issues.filter(({ code }) => !said.has(code));
    found.push(...locateIssues(unsaid, document, documents.length > 1 ? index : undefined));
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
