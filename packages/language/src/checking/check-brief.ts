import type {
  Diagnostic as ParseDiagnostic,
  ParsedDocument,
  ParseResult,
  Position,
  Range,
  ReadableFormat,
} from "@mineral-brief/formats";
import { validateArticle, type Article, type Issue } from "@mineral-brief/schema";
import { applySeverities } from "./apply-severities.ts";
import type { Finding, Level } from "./finding.ts";
import { locateIssues } from "./locate-issues.ts";

export { locateIssues } from "./locate-issues.ts";
export type { Finding, Level } from "./finding.ts";

/** The checks of an article after its structure. */
export interface BriefChecks {
  /** Runs the rules. Undefined skips them and the project's own schema. */
  readonly lint: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** Runs the project's own schema; undefined if there is none. */
  readonly askOwnSchema?: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** Severities by code. */
  readonly severities: Readonly<Record<string, Level>>;
}

/** The articles and the findings of a text. */
export interface CheckedBrief {
  /** How many articles the text holds, valid or not. */
  readonly documents: number;
  /** The articles without an error of syntax or structure. */
  readonly articles: readonly CheckedArticle[];
  /** Errors of syntax and structure. Neither a config nor a comment can change them. */
  readonly fatal: readonly Finding[];
  readonly configurable: readonly Finding[];
  /** Finds the index of the document at a range, from 0; undefined if the range is in no document. */
  readonly positionAt: (range: Range) => number | undefined;
}

/** An article whose text and structure have no error. */
export interface CheckedArticle {
  readonly article: Article;
  readonly document: ParsedDocument;
  /** The index of the article in the text, from 0; undefined if the text holds only one. */
  readonly index: number | undefined;
  /** True if the language was guessed from the script. */
  readonly languageIsGuessed: boolean;
}

/** Reads a text. A blank text is an error here, although it is none for the formats. */
export function parseBrief(
  text: string,
  format: ReadableFormat,
  ...more: [start?: Position | undefined, options?: Parameters<ReadableFormat["parse"]>[2]]
): ParseResult {
  return text.trim() === "" ? emptyText : format.parse(text, ...more);
}

/**
 * Checks the articles of a text: structure, then rules, then the project's own schema. Sorts nothing.
 *
 * The rules run only on an article without an error of syntax or structure. Documents that were read in part do not
 * count: their errors are among the diagnostics of the text.
 */
export async function checkBrief(
  { documents: read, diagnostics }: ParseResult,
  checks: BriefChecks,
): Promise<CheckedBrief> {
  const { lint, severities } = checks;
  const documents = read.some(({ isPartial }) => isPartial === true)
    ? read.filter(({ isPartial }) => isPartial !== true)
    : read;
  let articles: CheckedArticle[] = [];
  const found: FoundIssues = { fatal: [], configurable: [] };
  if (diagnostics.length > 0) addFindings(diagnostics, found, severities);
  for (let position = 0; position < documents.length; position++) {
    const document = documents[position]!;
    const index = documents.length > 1 ? position : undefined;
    const validation = validateArticle(document.data);
    let issues: readonly Issue[] = validation.issues;
    if (lint !== undefined && issues.some(({ code }) => code === "id-format"))
      issues = (await import("@mineral-brief/schema/lint")).suggestIds(issues, document.data);
    if (issues.length > 0) addFindings(locateIssues(issues, document, index), found, severities);
    if (validation.ok)
      articles.push({ article: validation.article, document, index, languageIsGuessed: false });
  }
  if (documents.length === 0 && found.fatal.length === 0) found.fatal.push(noArticle);
  const positionAt = positionFinder(documents);
  let reportedCodes = noCodes;
  if (diagnostics.length > 0) {
    articles = markGuesses(articles, documents, diagnostics, positionAt);
    reportedCodes = new Set(
      diagnostics.map(({ code }) => ruleCodes.get(code)).filter((code) => code !== undefined),
    );
  }
  if (lint !== undefined)
    for (const article of articles)
      for (const finding of await lintArticle(article, { ...checks, lint, reportedCodes }))
        found.configurable.push(finding);
  return { documents: documents.length, articles, positionAt, ...found };
}

/** Findings by whether their severity can be changed. */
interface FoundIssues {
  readonly fatal: Finding[];
  readonly configurable: Finding[];
}

/** Notes which languages were guessed. Drops the articles whose text has an error. */
function markGuesses(
  articles: readonly CheckedArticle[],
  documents: readonly ParsedDocument[],
  diagnostics: readonly ParseDiagnostic[],
  positionAt: CheckedBrief["positionAt"],
): CheckedArticle[] {
  const positionsOf = (some: readonly ParseDiagnostic[]): ReadonlySet<number | undefined> =>
    new Set(some.map(({ range }) => positionAt(range)));
  const damaged = positionsOf(diagnostics.filter(isFatal));
  const guesses = diagnostics.filter(({ code }) => code === "language-guessed");
  const guessed = positionsOf(guesses);
  return articles
    .filter(({ index = 0 }) => !damaged.has(index))
    .map((article) => ({
      ...article,
      languageIsGuessed:
        documents.length === 1 ? guesses.length > 0 : guessed.has(article.index ?? 0),
    }));
}

const noCodes: ReadonlySet<string> = new Set();
const noFindings: readonly Finding[] = [];

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
  findings: readonly Finding[],
  { fatal, configurable }: FoundIssues,
  severities: BriefChecks["severities"],
): void {
  const nonErrors: Finding[] = [];
  // Pushes one by one: a text can have more findings than a call can have arguments.
  for (const finding of findings) (isFatal(finding) ? fatal : nonErrors).push(finding);
  for (const finding of applySeverities(nonErrors, severities)) configurable.push(finding);
}

/** Runs the rules, then the project's own schema. */
async function lintArticle(
  { article, document, index }: CheckedArticle,
  {
    lint,
    askOwnSchema,
    severities,
    reportedCodes,
  }: BriefChecks & {
    readonly lint: NonNullable<BriefChecks["lint"]>;
    readonly reportedCodes: ReadonlySet<string>;
  },
): Promise<readonly Finding[]> {
  const issues = await lint(article);
  const unreported =
    reportedCodes.size === 0
      ? issues
      : issues.filter((issue) => !reportedCodes.has(ruleCodeOf(issue)));
  const found = unreported.length === 0 ? noFindings : locateIssues(unreported, document, index);
  if (askOwnSchema === undefined) return found;
  const own = applySeverities(await askOwnSchema(article), severities);
  return [...found, ...locateIssues(own, document, index)];
}

/** Whether an error of the parser leaves no article to write. A missing headline leaves one with a placeholder. */
function isFatal({ code, severity }: Pick<Issue, "code" | "severity">): boolean {
  return severity === "error" && !ruleCodes.has(code);
}

function positionFinder(documents: readonly ParsedDocument[]): CheckedBrief["positionAt"] {
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

const startOfText: Position = { offset: 0, line: 1, column: 1 };

const noArticle: ParseDiagnostic = {
  code: "article-missing",
  severity: "error",
  message: "no article found; an article needs at least schemaVersion, headline and language",
  range: { start: startOfText, end: startOfText },
};
const emptyText: ParseResult = {
  documents: [],
  diagnostics: [
    {
      ...noArticle,
      message: "the file is empty; an article needs at least schemaVersion, headline and language",
    },
  ],
};
