import {
  countOutcomes,
  outcomes,
  type Counts,
  type Outcome,
  type SourceText,
  type Verification,
  type Verifier,
} from "@mineral-brief/schema/verify";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import { applySeverities } from "../checking/apply-severities.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import type { Diagnostic, ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Level } from "../config/config.ts";
import { shortName, type SavedSources } from "../sources/read-saved-sources.ts";
import { otherCodes } from "../codes/other-codes.ts";
import { codeOf, describeCheck } from "./describe-check.ts";

/** A verified article. */
export interface VerifiedArticle extends Verification {
  readonly checked: CheckedArticle;
}

/** The results for the articles of a file. */
export interface VerifiedFile {
  readonly articles: readonly VerifiedArticle[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly counts: Counts;
}

export interface VerifyContext {
  readonly verifier: Verifier;
  readonly saved: SavedSources;
  /** Severities of the command line. */
  readonly severities: Readonly<Record<string, Level>> | undefined;
  /** Whether figures, dates and names that are not found are errors. */
  readonly strict: boolean;
}

/** Compares the articles of a file with the saved sources. */
export function verifySource(source: CheckedSource, context: VerifyContext): VerifiedFile {
  const articles = source.articles.map((checked) => ({
    checked,
    ...context.verifier(checked.article),
  }));
  const severities = {
    ...(context.strict && { "source-not-found": "error" as const }),
    ...source.config.severities,
    ...context.severities,
  };
  const found = articles.flatMap((article) => diagnose(article, context));
  const diagnostics = applySeverities(found, { severities });
  return {
    articles,
    diagnostics: addExcerpts(diagnostics, source.source.text, source.source.start?.offset),
    counts: addCounts(articles.map(({ checks }) => countOutcomes(checks))),
  };
}

/** Adds the numbers of several files. */
export function addCounts(all: readonly Counts[]): Counts {
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, all.reduce((sum, counts) => sum + counts[outcome], 0)]),
  ) as Record<Outcome, number>;
}

function diagnose(
  { checked, checks, matches }: VerifiedArticle,
  { saved }: VerifyContext,
): Diagnostic[] {
  const { document, index } = checked;
  const results = checks.map((check): Diagnostic => {
    const { evidence, path, kind, words, outcome } = check;
    const place =
      evidence === undefined
        ? undefined
        : saved.placeOf(evidence.source, evidence.start, evidence.end);
    const code = codeOf(check);
    return {
      code,
      severity: otherCodes.running[code],
      message: describeCheck(check, place),
      path,
      document: index,
      range: document.locate(path, "value"),
      check: { kind, words, result: outcome },
      ...(place !== undefined && { evidence: { ...place, sentence: evidence!.sentence } }),
    };
  });
  const missing = matches.missing.map(({ id, path, nearest }): Diagnostic => {
    const hint = nearest === undefined ? "" : `; the most similar one is ${shortName(nearest)}`;
    return {
      code: "source-not-saved",
      severity: nearest === undefined ? "note" : "warning",
      message: `no saved source matches reference ${id}${hint}; name its file ${id}.html or ${id}.txt, or list it in sources.json`,
      path,
      document: index,
      range: document.locate(path, "value"),
    };
  });
  return [...missing, ...results];
}

/** Describes the sources that no brief refers to, one per line. */
export function describeUnused(
  files: readonly VerifiedFile[],
  { sources }: SavedSources,
): string[] {
  const all = files.flatMap(({ articles }) => articles.map(({ matches }) => matches));
  if (all.length === 0) return [];
  const isUsed = (source: SourceText): boolean =>
    all.some(({ unmatched }) => !unmatched.some((one) => one.source === source));
  return sources
    .filter((source) => !isUsed(source))
    .map((source) => {
      const nearest = all
        .flatMap(({ unmatched }) => unmatched)
        .find((one) => one.source === source && one.nearest !== undefined)?.nearest;
      return `${source.name}: no reference matches this source${nearest === undefined ? "" : `; the most similar one is reference ${nearest}`}`;
    });
}
