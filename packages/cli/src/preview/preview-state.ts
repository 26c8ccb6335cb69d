import type { Article } from "@mineral-brief/schema";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic, Excerpt, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { subjectOf } from "../diagnostics/subject-of.ts";
import type { UnreadableInput } from "../inputs/source.ts";

/** The content of the preview page, as the server sends it. */
export interface PreviewState {
  /** The file, as the user typed it. */
  readonly name: string;
  /** Why the file cannot be read; undefined if it can. */
  readonly unreadable: string | undefined;
  /** The articles of the file, in order. An article with an error is the last version without one. */
  readonly briefs: readonly PreviewedBrief[];
  /** Number of further articles in the file. */
  readonly hidden: number;
  readonly diagnostics: readonly PreviewedDiagnostic[];
  readonly counts: Readonly<Record<Diagnostic["severity"], number>>;
}

export interface PreviewedBrief {
  /** Index among the articles of the file, from 0. */
  readonly index: number;
  readonly article: Article;
  /** Whether this is an earlier version, because the file now has an error. */
  readonly isOld: boolean;
}

export interface PreviewedDiagnostic {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** Index of its article in the file, from 0; undefined for a syntax error. */
  readonly brief: number | undefined;
  /** The path in the article, for people; empty for a syntax error. */
  readonly subject: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
}

/** Limits for one page. A browser slows down long before a file is full. */
export const maxBriefs = 50;
export const maxDiagnostics = 500;

/**
 * Computes the state of the page after a check.
 *
 * An article that has an error now keeps its last version without one. If the text itself cannot be parsed,
 * all articles keep theirs, because it is unclear which part belongs to which article.
 */
export function nextState(
  checked: CheckedSource | UnreadableInput,
  before: PreviewState | undefined,
): PreviewState {
  const old = (before?.briefs ?? []).map((brief): PreviewedBrief => ({ ...brief, isOld: true }));
  if (!checked.ok) {
    const { name, message } = checked;
    return {
      name,
      unreadable: message,
      briefs: old,
      hidden: 0,
      diagnostics: [],
      counts: { error: 0, warning: 0, note: 0 },
    };
  }
  const { name, diagnostics, documents } = checked;
  return {
    name,
    unreadable: undefined,
    briefs: briefsOf(checked, old),
    hidden: Math.max(0, documents - maxBriefs),
    diagnostics: diagnostics.slice(0, maxDiagnostics).map(previewDiagnostic),
    counts: countBySeverity(diagnostics),
  };
}

function briefsOf(
  { articles, diagnostics, documents }: CheckedSource,
  old: readonly PreviewedBrief[],
): PreviewedBrief[] {
  const isBroken = diagnostics.some(({ severity, path }) => severity === "error" && !path);
  if (isBroken && old.length > 0) return [...old];
  const valid = new Map(articles.map(({ article, index = 0 }) => [index, article]));
  return Array.from({ length: Math.min(documents, maxBriefs) }, (_, index) => {
    const article = valid.get(index);
    if (article !== undefined) return { index, article, isOld: false };
    return old.find((brief) => brief.index === index);
  }).filter((brief) => brief !== undefined);
}

function previewDiagnostic(diagnostic: ReportedDiagnostic): PreviewedDiagnostic {
  const { code, severity, message, range, excerpt, path, document = 0 } = diagnostic;
  const { line, column } = range.start;
  const brief = path === undefined ? undefined : document;
  return { code, severity, brief, subject: subjectOf(diagnostic), message, line, column, excerpt };
}

function countBySeverity(diagnostics: readonly Diagnostic[]): PreviewState["counts"] {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
