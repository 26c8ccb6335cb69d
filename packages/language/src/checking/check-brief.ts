import type {
  Diagnostic as ParseDiagnostic,
  ParsedDocument,
  ParseResult,
  Position,
  Range,
  ReadableFormat,
} from "@mineral-brief/formats";
import { validateArticle, type Article, type Issue, type Validation } from "@mineral-brief/schema";
import { valueAt } from "@mineral-brief/schema/internal";
import type { Edit, LintIssue } from "@mineral-brief/schema/lint";
import { verdictOf } from "@mineral-brief/schema/verdict";
import { firstPosition } from "@mineral-brief/formats/internal";
import { applySeverities } from "./apply-severities.ts";
import type { Finding, Level } from "./finding.ts";
import { isUnreadable } from "./is-unreadable.ts";
import { keepCitedReferences } from "./keep-cited-references.ts";
import { locateIssues } from "./locate-issues.ts";
import { meantKeys } from "./missing-keys.ts";
import { UnreadParts } from "./unread-parts.ts";
import type { ValidParts } from "./valid-parts.ts";

export { locateIssues } from "./locate-issues.ts";
export { byPosition, type Finding, type Level } from "./finding.ts";

/** The checks of an article after its structure. */
export interface BriefChecks {
  /** Runs the rules. Undefined skips them and the project's own schema. */
  readonly lint: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** Runs the project's own schema; undefined if there is none. */
  readonly askOwnSchema?: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** Severities by code. */
  readonly severities: Readonly<Record<string, Level>>;
  /**
   * The text that was read. Without it, a suggestion may delete a reference that a part which is not kept cites, and a key in
   * quotes is explained like one without them.
   */
  readonly text?: string | undefined;
  /** The offset of the text in its file; 0 if undefined. */
  readonly start?: number | undefined;
}

/** The articles and the findings of a text. */
export interface CheckedBrief {
  /** How many articles the text holds, valid or not. */
  readonly documents: number;
  /** The articles without a syntax or structure error. */
  readonly articles: readonly BriefArticle[];
  /** Syntax and structure errors. Neither a config nor a comment can change them. */
  readonly fatal: readonly Finding[];
  readonly configurable: readonly Finding[];
  /** Finds the index of the document at a range, from 0; undefined if the range is in no document. */
  readonly positionAt: (range: Range) => number | undefined;
}

/** An article whose text and structure have no error. */
export interface BriefArticle {
  readonly article: Article;
  readonly document: ParsedDocument;
  /** The index of the article in the text, from 0; undefined if the text holds only one. */
  readonly index: number | undefined;
  /** True if the language was guessed. */
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
 * If an article has a syntax or structure error, the rules check its other parts, and the project's own schema does
 * not run. Read the text with `partial`, so that a syntax error does not hide the rest.
 */
export async function checkBrief(
  { documents, diagnostics }: ParseResult,
  checks: BriefChecks,
): Promise<CheckedBrief> {
  const { lint, severities } = checks;
  const articles: BriefArticle[] = [];
  const broken: BrokenArticle[] = [];
  const found: FoundIssues = { fatal: [], configurable: [] };
  const missingKeys = new Map<ParsedDocument, ReadonlySet<string>>();
  if (diagnostics.length > 0) addFindings(diagnostics, found, severities);
  for (let position = 0; position < documents.length; position++) {
    const document = documents[position]!;
    const index = documents.length > 1 ? position : undefined;
    const validation = validate(document.data);
    let issues: readonly Issue[] = validation.issues;
    if (lint !== undefined && issues.length > 0)
      issues = await (
        await import("./fix-structure.ts")
      ).fixStructure(issues, document.data, quotedKeys(document, checks));
    const { isPartial } = document;
    if (issues.length > 0) {
      const located = locateIssues(issues, document, index);
      addFindings(
        isPartial === true ? readableFindings(located, document, diagnostics) : located,
        found,
        severities,
      );
      const keys = severities["unknown-key"] === "off" ? noKeys : meantKeys(issues);
      if (keys.size > 0) missingKeys.set(document, keys);
    }
    if (validation.ok && isPartial !== true)
      articles.push({ article: validation.article, document, index, languageIsGuessed: false });
    else broken.push({ document, index, issues });
  }
  if (documents.length === 0 && found.fatal.length === 0) found.fatal.push(noArticle);
  const positionAt = positionFinder(documents);
  let sound = articles;
  let reportedCodes = noCodes;
  if (diagnostics.length > 0) {
    sound = markGuesses(articles, documents, diagnostics, positionAt);
    reportedCodes = new Set(
      diagnostics.map(({ code }) => ruleCodes.get(code)).filter((code) => code !== undefined),
    );
  }
  if (lint !== undefined) {
    const context = {
      ...checks,
      lint: async (article: Article) => withNames(await lint(article), article),
      reportedCodes,
      missingKeys,
    };
    for (const article of sound)
      for (const finding of await lintArticle(article, context)) found.configurable.push(finding);
    for (const article of broken)
      for (const finding of await lintParts(article, diagnostics, context))
        found.configurable.push(finding);
  }
  const { fatal } = found;
  const { text, start = 0 } = checks;
  const configurable =
    text === undefined || diagnostics.length === 0
      ? found.configurable
      : keepCitedReferences(found.configurable, {
          text,
          start,
          documents,
          diagnostics,
          positionAt,
        });
  return { documents: documents.length, articles: sound, positionAt, fatal, configurable };
}

/** Like `validateArticle`. Most articles have nothing to report, which the verdict finds out in a third of the time. */
function validate(data: unknown): Validation {
  if (verdictOf(data) === "valid") return { ok: true, article: data as Article, issues: [] };
  return validateArticle(data);
}

/** Makes a test of whether the text has a key in quotes. Without the text, it has none. */
function quotedKeys(
  { locate }: ParsedDocument,
  { text = "", start = 0 }: BriefChecks,
): (path: Issue["path"]) => boolean {
  return (path) => /["']/.test(text[locate(path, "key").start.offset - start] ?? "");
}

/** An article with a syntax or structure error. */
interface BrokenArticle extends Pick<BriefArticle, "document" | "index"> {
  readonly issues: readonly Issue[];
}

/**
 * Finds where the readable part of a text with a syntax error ends: at its first error after which nothing may be read as
 * it is meant. Infinity without one.
 */
function endOfReadable(
  { locate }: ParsedDocument,
  diagnostics: readonly ParseDiagnostic[],
): number {
  const { start } = locate([], "value");
  const first = diagnostics.find(
    (diagnostic) =>
      isUnreadable(diagnostic) &&
      diagnostic.unread === undefined &&
      diagnostic.range.start.offset >= start.offset,
  );
  return first?.range.start.line ?? Infinity;
}

/**
 * Keeps the findings in the parts that could be read, and of those the findings before the first line after which nothing
 * could. What follows it may look as if it were missing.
 */
function readableFindings(
  all: readonly Finding[],
  document: ParsedDocument,
  diagnostics: readonly ParseDiagnostic[],
): readonly Finding[] {
  const end = endOfReadable(document, diagnostics);
  const unread = new UnreadParts(document, diagnostics);
  const findings = unread.length === 0 ? all : all.filter((finding) => !unread.hide(finding));
  if (end === Infinity)
    return unread.length > 0
      ? findings.map(withoutEdits)
      : withoutGuessedEdits(
          withoutEditsOfSecondKeys(findings, document, diagnostics),
          document,
          diagnostics,
        );
  return findings
    .filter(
      ({ code, range, insertAt = range }) => insertAt.end.line < end && code !== "key-missing",
    )
    .map(withoutEdits);
}

/**
 * Removes the changes of a value that is read as a repair of its syntax would write it, if that repair is only a suggestion:
 * the author may have meant another value.
 */
function withoutGuessedEdits(
  findings: readonly Finding[],
  { data, locate }: ParsedDocument,
  diagnostics: readonly ParseDiagnostic[],
): readonly Finding[] {
  const guesses = diagnostics.flatMap(({ isReadable, repair }) =>
    isReadable !== true || repair === undefined || repair.isSafe
      ? []
      : // White space does not change a value.
        repair.edits.filter(({ text }) => text.trim() !== "").map(({ range }) => range),
  );
  if (guesses.length === 0) return findings;
  const isGuessed = ({ path }: Edit): boolean => {
    if (valueAt(data, path) === undefined) return false;
    const { start, end } = locate(path, "value");
    return guesses.some(
      (guess) => guess.start.offset <= end.offset && guess.end.offset >= start.offset,
    );
  };
  return findings.map((finding) => {
    const edits = [...(finding.articleEdits ?? []), ...(finding.suggestedEdits ?? [])];
    return edits.some(isGuessed) ? withoutEdits(finding) : finding;
  });
}

/**
 * Removes the changes that may be wrong because a key appears twice in one object: those of its value, because only the last
 * one is read, and those that remove something that the value which is not read may need.
 */
function withoutEditsOfSecondKeys(
  findings: readonly Finding[],
  { locate }: ParsedDocument,
  diagnostics: readonly ParseDiagnostic[],
): readonly Finding[] {
  const keys = new Set(
    diagnostics.flatMap(({ code, range, first }) =>
      code === "key-duplicate" && first !== undefined ? [range.start.offset, first.offset] : [],
    ),
  );
  if (keys.size === 0) return findings;
  const isBelowKey = ({ path }: Edit): boolean =>
    path.some(
      (segment, index) =>
        typeof segment === "string" &&
        keys.has(locate(path.slice(0, index + 1), "key").start.offset),
    );
  return findings.map((finding) => {
    const { articleEdits = [], suggestedEdits = [] } = finding;
    const isUncertain =
      [...articleEdits, ...suggestedEdits].some(isBelowKey) ||
      suggestedEdits.some(({ value }) => value === undefined);
    return isUncertain ? withoutEdits(finding) : finding;
  });
}

/** A text with a syntax error has to be repaired before anything else can be changed in it. */
function withoutEdits(finding: Finding): Finding {
  return { ...finding, articleEdits: undefined, suggestedEdits: undefined };
}

/** Runs the rules on the valid parts of an article. */
async function lintParts(
  { document, index, issues }: BrokenArticle,
  diagnostics: readonly ParseDiagnostic[],
  context: RuleContext,
): Promise<readonly Finding[]> {
  const [{ validPartsOf }, { ruleByCode }] = await Promise.all([
    import("./valid-parts.ts"),
    import("@mineral-brief/schema/lint"),
  ]);
  const parts = validPartsOf(document.data, issues);
  if (parts === undefined) return noFindings;
  const isPartial = document.isPartial === true;
  const isCutOff = isPartial && endOfReadable(document, diagnostics) < Infinity;
  const unread = isPartial ? new UnreadParts(document, diagnostics) : undefined;
  const isHidden = (code: string): boolean =>
    ruleByCode(code)?.needs?.some((key) => isCutOff || unread?.mayHave(key)) === true;
  const found = (
    await unreportedOf(await context.lint(parts.article), document, context, parts)
  ).flatMap((issue) => {
    const path = parts.originalPath(issue.path);
    if (path === undefined || isHidden(issue.code)) return [];
    return [{ ...withOriginalPaths(issue, parts), path }];
  });
  const located = locateIssues(found, document, index);
  return isPartial ? readableFindings(located, document, diagnostics) : located;
}

/** Moves the edits of an issue to the original data. Removes those that would change what the rules did not see. */
function withOriginalPaths(
  issue: Issue | LintIssue,
  { originalPath, mayEdit }: ValidParts,
): Issue | LintIssue {
  const { suggestion, fix, suggestedFix, firstPath } = issue as LintIssue;
  const moved = (edits: readonly Edit[] | undefined): readonly Edit[] | undefined => {
    const own = edits?.map(({ path, value }) => ({ path: originalPath(path), value }));
    return own?.every(({ path }) => path !== undefined && mayEdit(path)) === true
      ? (own as readonly Edit[])
      : undefined;
  };
  const written = suggestion === undefined ? undefined : [{ path: issue.path, value: suggestion }];
  return {
    ...issue,
    ...(firstPath !== undefined && { firstPath: originalPath(firstPath) }),
    ...(fix !== undefined && { fix: moved(fix) }),
    suggestedFix: issue.code === "unknown-key" ? undefined : moved(suggestedFix ?? written),
  };
}

/** Findings by whether their severity can be changed. */
interface FoundIssues {
  readonly fatal: Finding[];
  readonly configurable: Finding[];
}

/** Notes which languages were guessed. Drops the articles whose text has an error. */
function markGuesses(
  articles: readonly BriefArticle[],
  documents: readonly ParsedDocument[],
  diagnostics: readonly ParseDiagnostic[],
  positionAt: CheckedBrief["positionAt"],
): BriefArticle[] {
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
const noKeys: ReadonlySet<string> = new Set();
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

/** How rules run after the structure of all articles is checked. */
interface RuleContext extends BriefChecks {
  readonly lint: NonNullable<BriefChecks["lint"]>;
  readonly reportedCodes: ReadonlySet<string>;
  /** The keys of each article that are there under another name, as in `needs` of a rule. */
  readonly missingKeys: ReadonlyMap<ParsedDocument, ReadonlySet<string>>;
}

/** Runs the rules, then the project's own schema. */
async function lintArticle(
  { article, document, index }: BriefArticle,
  context: RuleContext,
): Promise<readonly Finding[]> {
  const { lint, askOwnSchema, severities } = context;
  const unreported = await unreportedOf(await lint(article), document, context);
  const found = unreported.length === 0 ? noFindings : locateIssues(unreported, document, index);
  if (askOwnSchema === undefined) return found;
  const own = applySeverities(await askOwnSchema(article), severities);
  return [...found, ...locateIssues(own, document, index)];
}

/** Adds what unknown ids may mean. Loads the names only if there are such ids. */
async function withNames(issues: readonly Issue[], article: Article): Promise<readonly Issue[]> {
  if (!issues.some(({ code }) => code === "id-unresolved" || code === "unknown-term"))
    return issues;
  const { suggestNames } = await import("./guess-names.ts");
  return suggestNames(issues, article);
}

/** Removes the issues that another finding explains: one of the parser, which has a more exact place, or one about a key. */
async function unreportedOf(
  issues: readonly Issue[],
  document: ParsedDocument,
  { reportedCodes, missingKeys }: RuleContext,
  { omittedKeys }: Pick<ValidParts, "omittedKeys"> = { omittedKeys: noKeys },
): Promise<readonly Issue[]> {
  const unreported =
    reportedCodes.size === 0
      ? issues
      : issues.filter((issue) => !reportedCodes.has(ruleCodeOf(issue)));
  const missing = [...omittedKeys, ...(missingKeys.get(document) ?? noKeys)];
  if (missing.length === 0 || unreported.length === 0) return unreported;
  const { ruleByCode } = await import("@mineral-brief/schema/lint");
  return unreported.filter(
    ({ code }) => !(ruleByCode(code)?.needs ?? []).some((key) => missing.includes(key)),
  );
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

const noArticle: ParseDiagnostic = {
  code: "article-missing",
  severity: "error",
  message: "no article found; an article needs at least schemaVersion, headline and language",
  range: { start: firstPosition, end: firstPosition },
};
const emptyText: ParseResult = {
  documents: [],
  diagnostics: [
    {
      ...noArticle,
      message: "the file is empty; a brief needs at least a headline and an insight",
    },
  ],
};
