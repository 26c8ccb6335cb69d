import {
  countOutcomes,
  outcomes,
  type Counts,
  type Outcome,
  type SourceText,
  type Verification,
  type Verifier,
} from "@mineral-brief/schema/verify";
import type { CitationId } from "@mineral-brief/schema";
import type { CheckedArticle, CheckedSource } from "../checking/checked-file.ts";
import { applySeverities } from "@mineral-brief/language/apply-severities";
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
  /** How many findings a comment or the config ignores. */
  readonly ignored: number;
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
export async function verifySource(
  source: CheckedSource,
  context: VerifyContext,
): Promise<VerifiedFile> {
  const articles = source.articles.map((checked) => {
    return { checked, ...context.verifier(checked.article) };
  });
  const severities = {
    ...(context.strict && { "source-not-found": "error" as const }),
    ...source.config.severities,
    ...context.severities,
  };
  const found = articles.flatMap((article) => diagnose(article, context));
  const { findings, ignored } = await source.ignoreLater(applySeverities(found, severities));
  return {
    articles,
    diagnostics: addExcerpts(findings, source.source.text, source.source.start?.offset),
    counts: addCounts(articles.map(({ checks }) => countOutcomes(checks))),
    ignored,
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
  const missing = matches.missing.map(({ id, path, nearest, candidates }): Diagnostic => {
    const hint =
      candidates.length > 0
        ? `, because several have its title: ${listed(candidates.map(shortName))}`
        : nearest === undefined
          ? ""
          : `; the most similar one is ${shortName(nearest)}`;
    return {
      code: "source-not-saved",
      severity: nearest === undefined && candidates.length === 0 ? "note" : "warning",
      message: `no saved source matches reference ${id}${hint}; name its file ${id}.html or ${id}.txt, or list it in sources.json`,
      path,
      document: index,
      range: document.locate(path, "value"),
    };
  });
  return [...missing, ...results];
}

/** How many names or lines are shown. */
const shownNames = 10;

/** Lists the first names, and the number of the others. */
function listed(names: readonly string[]): string {
  const more = names.length - shownNames;
  return `${names.slice(0, shownNames).join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}

/** Describes the sources that no brief refers to, one per line. Of many, first those that resemble a reference. */
export function describeUnused(
  files: readonly VerifiedFile[],
  { sources }: SavedSources,
): string[] {
  const all = files.flatMap(({ articles }) => articles.map(({ matches }) => matches));
  if (all.length === 0) return [];
  const unmatchedBy = all.map(({ unmatched }) => new Set(unmatched.map(({ source }) => source)));
  const isUsed = (source: SourceText): boolean => unmatchedBy.some((own) => !own.has(source));
  const nearest = new Map<SourceText, CitationId>();
  for (const { unmatched } of all)
    for (const one of unmatched)
      if (one.nearest !== undefined && !nearest.has(one.source))
        nearest.set(one.source, one.nearest);
  const unused = sources.filter((source) => !isUsed(source));
  const sorted = [
    ...unused.filter((source) => nearest.has(source)),
    ...unused.filter((source) => !nearest.has(source)),
  ];
  const lines = (unused.length > shownNames ? sorted : unused)
    .slice(0, shownNames)
    .map(
      (source) =>
        `${source.name}: no reference matches this source${nearest.has(source) ? `; the most similar one is reference ${nearest.get(source)}` : ""}`,
    );
  const more = unused.length - shownNames;
  return more > 0 ? [...lines, `${more} more sources match no reference`] : lines;
}
