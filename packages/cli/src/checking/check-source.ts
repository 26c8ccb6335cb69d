import { validateArticle, type Article, type Issue } from "@mineral-brief/schema";
import type {
  ParsedDocument,
  ParseOptions,
  ParseResult,
  Diagnostic as ParseDiagnostic,
  Range,
  ReadableFormat,
} from "@mineral-brief/formats";
import type { Settings } from "../config/settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import { locateIssues } from "./locate-issues.ts";
import { startOfText, type Source } from "../inputs/source.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { applySeverities } from "./apply-severities.ts";
import type { CheckedArticle, CheckedSource } from "./checked-file.ts";

/** The checks of an article after its structure. */
export interface Checks {
  /** Runs the rules. Undefined skips them and the project's own schema. */
  readonly lint: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  readonly settings: Settings;
  /** What the run knows about texts that do not state everything. */
  readonly parseOptions: ParseOptions;
  /** Checks another text with the same options. */
  readonly checkAgain: CheckedSource["checkAgain"];
}

/**
 * Checks a text: parse, validate, lint, locate, then severities and ignores.
 *
 * The rules run only on an article without an error of syntax or structure.
 */
export async function checkSource(
  source: Source,
  format: ReadableFormat,
  { lint, settings, parseOptions, checkAgain }: Checks,
): Promise<CheckedSource> {
  const { documents, ledger, articles, fatal, configurable, reportedCodes, positionAt } =
    await readArticles(source, format, {
      settings,
      parseOptions,
      withVocabulary: lint !== undefined,
    });
  if (lint !== undefined)
    for (const read of articles) {
      const found = await lintArticle(read, { lint, settings, reportedCodes });
      for (const finding of found) configurable.push(finding);
    }
  const { findings, ignored } = await applyIgnores(configurable, {
    source,
    format,
    settings,
    isComplete: lint !== undefined && fatal.length === 0,
    stage: "brief",
  });
  markErrors(articles, findings, positionAt);
  return {
    ok: true,
    source,
    name: source.name,
    format: format.name,
    documents,
    articles,
    ledger,
    diagnostics:
      fatal.length + findings.length === 0
        ? []
        : addExcerpts([...fatal, ...findings], source.text, source.start?.offset),
    ignored,
    config: settings.config,
    ignoreLater: (found) =>
      applyIgnores(found, { source, format, settings, isComplete: true, stage: "sources" }),
    checkAgain,
  };
}

/** An article while it is checked. */
type ReadArticle = { -readonly [Key in keyof CheckedArticle]: CheckedArticle[Key] };

/** The content of a source, and the findings of parsing and validation. */
interface ReadArticles extends FoundIssues {
  /** How many articles the source holds, valid or not. */
  readonly documents: number;
  readonly ledger: ParseResult["ledger"];
  /** The articles without an error. */
  readonly articles: readonly ReadArticle[];
  /** Codes that the parser has reported, so that the rule of the same name must not report them again. */
  readonly reportedCodes: ReadonlySet<string>;
  readonly positionAt: PositionFinder;
}

/** Finds the index of the document at a range, from 0; undefined if the range is in no document. */
type PositionFinder = (range: Range) => number | undefined;

/** Findings by whether their severity can be changed. */
interface FoundIssues {
  /** Errors of syntax and structure. Neither the config nor a comment can change them. */
  readonly fatal: Diagnostic[];
  readonly configurable: Diagnostic[];
}

async function readArticles(
  source: Source,
  format: ReadableFormat,
  {
    settings,
    parseOptions,
    withVocabulary,
  }: Pick<Checks, "settings" | "parseOptions"> & { readonly withVocabulary: boolean },
): Promise<ReadArticles> {
  const { documents, diagnostics, ledger }: ParseResult =
    source.text.trim() === "" ? emptySource : format.parse(source.text, source.start, parseOptions);
  const articles: ReadArticle[] = [];
  const found: FoundIssues = { fatal: [], configurable: [] };
  if (diagnostics.length > 0) addFindings(diagnostics, found, settings);
  for (let position = 0; position < documents.length; position++) {
    const document = documents[position]!;
    const index = documents.length > 1 ? position : undefined;
    const validation = validateArticle(document.data);
    let issues: readonly Issue[] = validation.issues;
    if (withVocabulary && issues.some(({ code }) => code === "id-format"))
      issues = (await import("@mineral-brief/schema/lint")).suggestIds(issues, document.data);
    if (issues.length > 0) addFindings(locateIssues(issues, document, index), found, settings);
    if (validation.ok)
      articles.push({
        article: validation.article,
        document,
        index,
        languageIsGuessed: false,
        hasErrors: false,
      });
  }
  if (documents.length === 0 && found.fatal.length === 0) found.fatal.push(noArticle);
  const positionAt = positionFinder(documents);
  if (diagnostics.length === 0)
    return {
      documents: documents.length,
      ledger,
      articles,
      reportedCodes: noCodes,
      positionAt,
      ...found,
    };
  const positionsOf = (some: readonly Diagnostic[]): ReadonlySet<number | undefined> =>
    new Set(some.map(({ range }) => positionAt(range)));
  const damaged = positionsOf(diagnostics.filter(isFatal));
  const guesses = diagnostics.filter(({ code }) => code === "language-guessed");
  const guessed = positionsOf(guesses);
  for (const read of articles)
    read.languageIsGuessed =
      documents.length === 1 ? guesses.length > 0 : guessed.has(positionOf(read));
  return {
    documents: documents.length,
    ledger,
    articles: articles.filter((read) => !damaged.has(positionOf(read))),
    reportedCodes: new Set(
      diagnostics.map(({ code }) => ruleCodes.get(code)).filter((code) => code !== undefined),
    ),
    positionAt,
    ...found,
  };
}

/** The position of an article in its source. A single article has no index. */
function positionOf({ index = 0 }: ReadArticle): number {
  return index;
}

const noCodes: ReadonlySet<string> = new Set();
const noFindings: readonly Diagnostic[] = [];

/** Codes of the text parser, each with the rule for the same issue. The parser reports the more exact place. */
const ruleCodes: ReadonlyMap<string, string> = new Map([
  ["date-missing", "date-missing"],
  ["date-unclear", "date-missing"],
  ["group-empty", "group-empty"],
  ["headline-missing", "headline-missing"],
  ["language-guessed", "language-guessed"],
  ["source-missing", "source-missing"],
]);

/** The code of the rule; `headline-missing` for a placeholder in the headline. */
function ruleCodeOf({ code, path }: Issue): string {
  return code === "placeholder-left" && path[0] === "headline" ? "headline-missing" : code;
}

function addFindings(
  findings: readonly Diagnostic[],
  { fatal, configurable }: FoundIssues,
  settings: Settings,
): void {
  const nonErrors: Diagnostic[] = [];
  // Pushes one by one: a text can have more findings than a call can have arguments.
  for (const finding of findings) (isFatal(finding) ? fatal : nonErrors).push(finding);
  for (const finding of applySeverities(nonErrors, settings)) configurable.push(finding);
}

/** Runs the rules, then the project's own schema. */
async function lintArticle(
  { article, document, index }: ReadArticle,
  {
    lint,
    settings,
    reportedCodes,
  }: {
    readonly lint: NonNullable<Checks["lint"]>;
    readonly settings: Settings;
    readonly reportedCodes: ReadonlySet<string>;
  },
): Promise<readonly Diagnostic[]> {
  const issues = await lint(article);
  const unreported =
    reportedCodes.size === 0
      ? issues
      : issues.filter((issue) => !reportedCodes.has(ruleCodeOf(issue)));
  const found = unreported.length === 0 ? noFindings : locateIssues(unreported, document, index);
  if (settings.askOwnSchema === undefined) return found;
  const own = applySeverities(await settings.askOwnSchema(article), settings);
  return [...found, ...locateIssues(own, document, index)];
}

/** Whether an error of the parser leaves no article to write. A missing headline leaves one with a placeholder. */
function isFatal({ code, severity }: Pick<Issue, "code" | "severity">): boolean {
  return severity === "error" && !ruleCodes.has(code);
}

function isError({ severity }: Pick<Issue, "severity">): boolean {
  return severity === "error";
}

/** Marks the articles that have errors. An error in the text belongs to the document at its place, or to all documents if it is in none. */
function markErrors(
  articles: readonly ReadArticle[],
  findings: readonly Diagnostic[],
  positionAt: PositionFinder,
): void {
  const errors = findings.filter(isError);
  if (errors.length === 0) return;
  const withErrors = new Set(
    errors.map(({ path, document = 0, range }) =>
      path === undefined ? positionAt(range) : document,
    ),
  );
  const allHaveErrors = withErrors.has(undefined);
  for (const read of articles) read.hasErrors = allHaveErrors || withErrors.has(positionOf(read));
}

function positionFinder(documents: readonly ParsedDocument[]): PositionFinder {
  let ranges: readonly Range[] | undefined;
  return ({ start: { offset } }) => {
    ranges ??= documents.map(({ locate }) => locate([], "value"));
    // Binary search for the first document that ends at or after the offset.
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.end.offset < offset) low = middle + 1;
      else high = middle;
    }
    return low < ranges.length && ranges[low]!.start.offset <= offset ? low : undefined;
  };
}

const noArticle: ParseDiagnostic = {
  code: "article-missing",
  severity: "error",
  message: "no article found; an article needs at least schemaVersion, headline and language",
  range: { start: startOfText, end: startOfText },
};
const emptySource = {
  documents: [],
  diagnostics: [
    {
      ...noArticle,
      message: "the file is empty; an article needs at least schemaVersion, headline and language",
    },
  ],
};
