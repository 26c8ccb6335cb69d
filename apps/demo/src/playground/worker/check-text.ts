import type { ParsedDocument, ReadableFormat } from "@mineral-brief/formats";
import { formatPath, issueTarget, validateArticle, type Article } from "@mineral-brief/schema";
import { lintArticle, suggestIds, type Edit, type LintIssue } from "@mineral-brief/schema/lint";
import type { LocatedFinding } from "../worker-methods.ts";
import { isEditable } from "./detect-format.ts";
import { loadParseOptions } from "./parse-options.ts";

/** A valid article. */
export interface CheckedArticle {
  readonly article: Article;
  /** The index of its document in the text, from 0. */
  readonly document: number;
}

/** A text and its findings. */
export interface CheckedText {
  readonly text: string;
  readonly format: ReadableFormat;
  readonly articles: readonly CheckedArticle[];
  /** In the order of the text. */
  readonly findings: readonly LocatedFinding[];
  /** The fixes of the findings, each with the index of its document. */
  readonly fixes: readonly { readonly document: number; readonly edits: readonly Edit[] }[];
}

/** Codes that the text parser already reports, with a more precise range than the lint rule. */
const parserCodes = new Set(["group-empty", "language-guessed"]);

/** Parses, validates and lints a text, like `mineral-brief validate`. */
export async function checkText(text: string, format: ReadableFormat): Promise<CheckedText> {
  const { documents, diagnostics } =
    text.trim() === ""
      ? { documents: [], diagnostics: [] }
      : format.parse(text, undefined, await loadParseOptions(text, format));
  const findings: LocatedFinding[] = diagnostics.map(({ range, code, severity, message }) =>
    toFinding({ code, severity, message, path: [] }, range),
  );
  const reportedCodes = new Set(
    diagnostics.map(({ code }) => code).filter((code) => parserCodes.has(code)),
  );
  const articles: CheckedArticle[] = [];
  const fixes: { document: number; edits: readonly Edit[] }[] = [];
  for (const [document, { data, locate }] of documents.entries()) {
    const validation = validateArticle(data);
    const structure = suggestIds(validation.issues, data);
    findings.push(...structure.map((issue) => locateIssue(issue, locate)));
    if (!validation.ok) continue;
    const issues = lintArticle(validation.article).filter(({ code }) => !reportedCodes.has(code));
    findings.push(...issues.map((issue) => locateIssue(issue, locate)));
    if (isEditable(format))
      for (const { fix } of issues) if (fix !== undefined) fixes.push({ document, edits: fix });
    articles.push({ article: validation.article, document });
  }
  if (documents.length === 0 && findings.length === 0) findings.push(noArticle);
  return {
    text,
    format,
    articles,
    findings: findings.toSorted((a, b) => a.start - b.start),
    fixes,
  };
}

function locateIssue(issue: LintIssue, locate: ParsedDocument["locate"]): LocatedFinding {
  return toFinding(issue, locate(issue.path, issueTarget(issue.code)));
}

function toFinding(
  { code, severity, message, path }: LintIssue,
  { start, end }: ReturnType<ParsedDocument["locate"]>,
): LocatedFinding {
  const { line, column } = start;
  return {
    code,
    severity,
    message,
    path: formatPath(path),
    line,
    column,
    start: start.offset,
    end: end.offset,
  };
}

const noArticle: LocatedFinding = {
  code: "article-missing",
  severity: "error",
  message: "no article found; an article needs at least schemaVersion, headline and language",
  path: "",
  line: 1,
  column: 1,
  start: 0,
  end: 0,
};
