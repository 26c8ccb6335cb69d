import type { ParsedDocument, ReadableFormat } from "@mineral-brief/formats";
import { formatPath, issueTarget, validateArticle, type Article } from "@mineral-brief/schema";
import { lintArticle, type Edit, type LintIssue } from "@mineral-brief/schema/lint";
import type { PlacedFinding } from "../replies.ts";

/** An article without an error of structure. */
export interface CheckedArticle {
  readonly article: Article;
  /** Which article of the text, from 0. */
  readonly document: number;
}

/** A text with everything that was found in it. */
export interface CheckedText {
  readonly text: string;
  readonly format: ReadableFormat;
  readonly articles: readonly CheckedArticle[];
  /** In the order of the text. */
  readonly findings: readonly PlacedFinding[];
  /** What the rules would change, with the article that it belongs to. */
  readonly fixes: readonly { readonly document: number; readonly edits: readonly Edit[] }[];
}

/** What reading says with a place of its own, so that the rule need not say it again. */
const repeated = new Set(["group-empty", "language-guessed"]);

/** Reads a text and asks the validator and every rule, as `mineral-brief validate` does. */
export function checkText(text: string, format: ReadableFormat): CheckedText {
  const { documents, diagnostics } =
    text.trim() === "" ? { documents: [], diagnostics: [] } : format.parse(text);
  const findings: PlacedFinding[] = diagnostics.map(({ range, code, severity, message }) =>
    place({ code, severity, message, path: [] }, range),
  );
  const said = new Set(diagnostics.map(({ code }) => code).filter((code) => repeated.has(code)));
  const articles: CheckedArticle[] = [];
  const fixes: { document: number; edits: readonly Edit[] }[] = [];
  for (const [document, { data, locate }] of documents.entries()) {
    const validation = validateArticle(data);
    findings.push(...validation.issues.map((issue) => placeIssue(issue, locate)));
    if (!validation.ok) continue;
    const issues = lintArticle(validation.article).filter(({ code }) => !said.has(code));
    findings.push(...issues.map((issue) => placeIssue(issue, locate)));
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

function placeIssue(issue: LintIssue, locate: ParsedDocument["locate"]): PlacedFinding {
  return place(issue, locate(issue.path, issueTarget(issue.code)));
}

function place(
  { code, severity, message, path }: LintIssue,
  { start, end }: ReturnType<ParsedDocument["locate"]>,
): PlacedFinding {
  const { line, column } = start;
  const subject = formatPath(path);
  return { code, severity, message, subject, line, column, start: start.offset, end: end.offset };
}

const noArticle: PlacedFinding = {
  code: "article-missing",
  severity: "error",
  message: "no article found; an article needs at least schemaVersion, headline and language",
  subject: "",
  line: 1,
  column: 1,
  start: 0,
  end: 0,
};
