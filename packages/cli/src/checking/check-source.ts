import { validateArticle, type Article, type Issue } from "@mineral-brief/schema";
import type { ParsedDocument, ParseDiagnostic, ReadableFormat } from "@mineral-brief/formats";
import type { Diagnostic, PlacedIssue } from "../diagnostics/diagnostic.ts";
import { excerptOf } from "../diagnostics/excerpt.ts";
import { locateIssues } from "../diagnostics/locate-issues.ts";
import type { Config } from "../config/config.ts";
import type { Settings } from "../config/settings.ts";
import type { CheckedFile } from "./checked-file.ts";
import { applySeverities } from "./apply-severities.ts";
import { applyIgnores } from "./apply-ignores.ts";
import type { Source } from "../inputs/source.ts";

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
  const { documents, articles, lasting, open, said } = readArticles(source, format, settings);
  if (lint !== undefined)
    for (const checked of articles) await lintInto(open, checked, { lint, settings, said });
  const { findings, ignored } = await applyIgnores(open, {
    source,
    format,
    settings,
    isWhole: lint !== undefined && lasting.length === 0,
  });
  return {
    source,
    name: source.name,
    format: format.name,
    documents,
    articles,
    diagnostics:
      lasting.length + findings.length === 0 ? [] : showPlaces([...lasting, ...findings], source),
    ignored,
    config: settings.config,
  };
}

/** What a source holds, and what reading and validating say of it. */
interface ReadArticles extends Findings {
  /** How many articles it holds, valid or not. */
  readonly documents: number;
  readonly articles: CheckedArticle[];
  /** Codes of what reading has said, with a place in the text, and a rule would say again. */
  readonly said: ReadonlySet<string>;
}

/** Findings by whether anything can change them. */
interface Findings {
  /** An error of syntax or structure stays one, whatever a config or a comment says. */
  readonly lasting: PlacedIssue[];
  readonly open: PlacedIssue[];
}

function readArticles(source: Source, format: ReadableFormat, settings: Settings): ReadArticles {
  const { documents, diagnostics } =
    source.text.trim() === "" ? emptySource : format.parse(source.text, source.start);
  const articles: CheckedArticle[] = [];
  const found: Findings = { lasting: [], open: [] };
  let said = nothingSaid;
  if (diagnostics.length > 0) {
    said = new Set(diagnostics.map(({ code }) => code).filter((code) => repeated.has(code)));
    sortOut(diagnostics, found, settings);
  }
  for (let position = 0; position < documents.length; position++) {
    const document = documents[position]!;
    const index = documents.length > 1 ? position : undefined;
    const validation = validateArticle(document.data);
    if (validation.issues.length > 0)
      sortOut(locateIssues(validation.issues, document, index), found, settings);
    if (!validation.ok) continue;
    const { article } = validation;
    const languageIsGuessed =
      said.has("language-guessed") && isGuessed(document, documents.length, diagnostics);
    articles.push({ article, document, index, languageIsGuessed });
  }
  if (documents.length === 0 && found.lasting.length === 0) found.lasting.push(noArticle);
  return { documents: documents.length, articles, said, ...found };
}

const nothingSaid: ReadonlySet<string> = new Set();

/** What stays in the article as reading found it. Of `interface-residue` reading says what it left out. */
const repeated: ReadonlySet<string> = new Set(["group-empty", "language-guessed"]);

/** Adds findings to those that last, and to those that a config or a comment may still change. */
function sortOut(
  findings: readonly PlacedIssue[],
  { lasting, open }: Findings,
  settings: Settings,
): void {
  for (const finding of findings) if (isError(finding)) lasting.push(finding);
  const mild = findings.filter((finding) => !isError(finding));
  for (const finding of applySeverities(mild, settings)) open.push(finding);
}

/** Adds what the rules and the project's own schema say of an article. */
async function lintInto(
  open: PlacedIssue[],
  { article, document, index }: CheckedArticle,
  {
    lint,
    settings,
    said,
  }: {
    readonly lint: NonNullable<Checks["lint"]>;
    readonly settings: Settings;
    readonly said: ReadonlySet<string>;
  },
): Promise<void> {
  const issues = await lint(article);
  if (issues.length > 0) {
    const unsaid = issues.filter(({ code }) => !said.has(code));
    for (const issue of locateIssues(unsaid, document, index)) open.push(issue);
  }
  if (settings.askOwnSchema === undefined) return;
  const own = applySeverities(await settings.askOwnSchema(article), settings);
  for (const issue of locateIssues(own, document, index)) open.push(issue);
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
