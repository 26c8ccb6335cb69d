import type { Range } from "@mineral-brief/formats";
import { byPosition } from "@mineral-brief/language/check-brief";
import { summariseChecks } from "@mineral-brief/language/describe-check";
import type { Article } from "@mineral-brief/schema";
import { shorten } from "@mineral-brief/schema/internal";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Diagnostic, Excerpt, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { describePart } from "../conversion/print-ledger.ts";
import { subjectOf } from "../diagnostics/subject-of.ts";
import type { VerifiedFile } from "../verification/verify-source.ts";
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
  /** What became of each part of a plain text or a saved page; undefined for other formats. */
  readonly ledger: PreviewedLedger | undefined;
  /** The comparison with saved sources; undefined without sources. */
  readonly checks: PreviewedChecks | undefined;
}

/** The results of `verify`. They do not stop a brief from being published. */
export interface PreviewedChecks {
  /** For example `7 checks: 4 found, 0 found elsewhere, 1 differs, 2 not found, 0 not checkable`. */
  readonly summary: string;
  readonly counts: PreviewState["counts"];
  readonly diagnostics: readonly PreviewedDiagnostic[];
  /** Number of further results. */
  readonly hidden: number;
}

export interface PreviewedLedger {
  /** One per article of the file. */
  readonly grades: readonly string[];
  readonly entries: readonly PreviewedEntry[];
  /** Number of further entries. */
  readonly hidden: number;
}

/** A part of a text and what became of it. */
export interface PreviewedEntry {
  readonly line: number;
  readonly column: number;
  /** For example `insight 2 of group 1` or `not kept`; with the number of the article if the file has several. */
  readonly part: string;
  readonly isKept: boolean;
  /** Shortened, with single spaces. */
  readonly text: string;
  /** Findings of the parser that start in it: why it is not kept, or what was guessed. */
  readonly notes: readonly Pick<PreviewedDiagnostic, "code" | "severity" | "message">[];
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
export const maxEntries = 1000;

/** Characters of an entry's text. */
const longestText = 201;

/**
 * Computes the state of the page after a check.
 *
 * An article that has an error now keeps its last version without one. If the text itself cannot be parsed,
 * all articles keep theirs, because it is unclear which part belongs to which article.
 */
export function nextState(
  checked: CheckedSource | UnreadableInput,
  before: PreviewState | undefined,
  verified?: VerifiedFile,
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
      ledger: undefined,
      checks: undefined,
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
    ledger: ledgerOf(checked),
    checks: verified && checksOf(verified),
  };
}

/** Findings about the complete text. */
const notOfPart: ReadonlySet<string> = new Set([
  "date-missing",
  "headline-missing",
  "language-guessed",
  "source-missing",
  "text-origin",
]);

/** Lists the parts of a text, without the signs of bullets. */
function ledgerOf({
  ledger,
  source,
  format,
  diagnostics,
}: CheckedSource): PreviewedLedger | undefined {
  if (ledger === undefined) return undefined;
  const { entries: all, grades } = ledger();
  const textAt = ({ start, end }: Range): string =>
    source.text.slice(start.offset, end.offset).replace(/\s+/g, " ");
  const entries = all.filter(({ range, kind }) => kind !== "layout" || !isSign(textAt(range)));
  const ofParser = diagnostics
    .filter(({ code, path }) => path === undefined && !notOfPart.has(code))
    .toSorted(byPosition);
  let next = 0;
  const shown = entries.slice(0, maxEntries).map((entry): PreviewedEntry => {
    const { range, kind } = entry;
    const { start, end } = range;
    const notes: PreviewedEntry["notes"][number][] = [];
    while (next < ofParser.length && ofParser[next]!.range.start.offset < end.offset) {
      const { code, severity, message } = ofParser[next++]!;
      notes.push({ code, severity, message });
    }
    const words = format === "html" ? withoutTags(textAt(range)) : textAt(range);
    return {
      line: start.line,
      column: start.column,
      part: describePart(entry, grades),
      isKept: kind !== "dropped",
      text: shorten(words, longestText),
      notes,
    };
  });
  return { grades, entries: shown, hidden: entries.length - shown.length };
}

function isSign(text: string): boolean {
  return /^(?:<[^>]*>|[^\p{L}\p{N}]*)$/u.test(text);
}

/** Removes the tags from HTML. Keeps a tag alone: it states the value. */
function withoutTags(html: string): string {
  return (
    html
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim() || html
  );
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

/** Problems come first, because a brief has many words that are found. */
function checksOf({ diagnostics, counts }: VerifiedFile): PreviewedChecks {
  const sorted = [
    ...diagnostics.filter(({ severity }) => severity !== "note"),
    ...diagnostics.filter(({ severity }) => severity === "note"),
  ];
  return {
    summary: summariseChecks(counts),
    counts: countBySeverity(diagnostics),
    diagnostics: sorted.slice(0, maxDiagnostics).map(previewDiagnostic),
    hidden: Math.max(0, sorted.length - maxDiagnostics),
  };
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
