import { validateArticle, type Article, type Issue } from "@mineral-brief/schema";
import type { ParsedDocument, ParseDiagnostic, ReadableFormat } from "@mineral-brief/formats";
import type { Diagnostic, PlacedIssue } from "../diagnostics/diagnostic.ts";
import { excerptOf } from "../diagnostics/excerpt.ts";
import { locateIssues } from "../diagnostics/locate-issues.ts";
import type { Config } from "../config/config.ts";
import type { Settings } from "../config/settings.ts";
import type { CheckedFile } from "./checked-file.ts";
import { relevel } from "./relevel.ts";
import { settleFindings } from "./settle-findings.ts";
import type { Source } from "./source.ts";

/** An article without an error, and where it stands. */
export interface CheckedArticle {
  readonly article: Article;
  readonly document: ParsedDocument;
  /** Which article of the source, from 0; undefined where the source holds one. */
  readonly index: number | undefined;
  /** Whether its language was told from the script of its text, for want of a better word. */
  readonly languageIsGuessed: boolean;
}

/** A source with everything that was found in it. */
export interface CheckedSource extends CheckedFile {
  readonly source: Source;
  /** Those without an error. */
  readonly articles: readonly CheckedArticle[];
  /** What the project says of it; a conversion takes its defaults from there. */
  readonly config: Config;
}

/** What is asked of an article beyond its structure. */
export interface Checks {
  /** The rules; undefined where they are not asked, and then the project's own schema is not either. */
  readonly lint: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  readonly settings: Settings;
}

/**
 * The whole check: parse, validate, lint, locate, and then what comments and config say of the findings.
 *
 * Only an article without an error is linted.
 */
export async function checkSource(
  source: Source,
  format: ReadableFormat,
  { lint, settings }: Checks,
): Promise<CheckedSource> {
  const { documents, diagnostics } =
    source.text.trim() === "" ? emptySource : format.parse(source.text, source.start);
  // An error of syntax or structure stays one, whatever a config or a comment says.
  const lasting: PlacedIssue[] = diagnostics.filter(isError);
  const open: PlacedIssue[] = relevel(
    diagnostics.filter((diagnostic) => !isError(diagnostic)),
    settings,
  );
  const articles: CheckedArticle[] = [];
  // What reading has said of a source, with a place in its text, a rule need not say again.
  const said = new Set(diagnostics.map(({ code }) => code));
  for (const [position, document] of documents.entries()) {
    const index = documents.length > 1 ? position : undefined;
    const validation = validateArticle(document.data);
    const add = (found: PlacedIssue[], issues: readonly Issue[]): void => {
      if (issues.length === 0) return;
      for (const issue of locateIssues(issues, document, index)) found.push(issue);
    };
    add(lasting, validation.issues.filter(isError));
    const mild = validation.issues.filter((issue) => !isError(issue));
    add(open, relevel(mild, settings));
    if (!validation.ok) continue;
    const { article } = validation;
    const languageIsGuessed =
      said.has("language-guessed") && isGuessed(document, documents.length, diagnostics);
    articles.push({ article, document, index, languageIsGuessed });
    if (lint === undefined) continue;
    add(
      open,
      (await lint(article)).filter(({ code }) => !said.has(code)),
    );
    if (settings.askOwnSchema !== undefined)
      add(open, relevel(await settings.askOwnSchema(article), settings));
  }
  if (documents.length === 0 && lasting.length === 0) lasting.push(noArticle);
  const { findings, ignored } = await settleFindings(open, {
    source,
    format,
    settings,
    isWhole: lint !== undefined && lasting.length === 0,
  });
  return {
    source,
    name: source.name,
    format: format.name,
    documents: documents.length,
    articles,
    diagnostics: showPlaces([...lasting, ...findings], source),
    ignored,
    config: settings.config,
  };
}

function isError({ severity }: Pick<Issue, "severity">): boolean {
  return severity === "error";
}

/** Whether reading says of this article that its language was guessed: the note stands where the article does. */
function isGuessed(
  { locate }: ParsedDocument,
  documents: number,
  diagnostics: readonly ParseDiagnostic[],
): boolean {
  if (documents === 1) return true;
  const { start, end } = locate([], "value");
  return diagnostics.some(
    ({ code, range }) =>
      code === "language-guessed" &&
      range.start.offset >= start.offset &&
      range.start.offset <= end.offset,
  );
}

/** Adds to each finding the line that it stands in, and puts them in the order of the text. */
export function showPlaces(issues: readonly PlacedIssue[], { text, start }: Source): Diagnostic[] {
  return issues
    .map((issue) => ({ ...issue, excerpt: excerptOf(text, issue.range, start?.offset) }))
    .sort((left, right) => left.range.start.offset - right.range.start.offset);
}

const start = { offset: 0, line: 1, column: 1 };
const noArticle: ParseDiagnostic = {
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
