import type { Counts } from "@mineral-brief/schema/verify";
import { applySeverities } from "@mineral-brief/language/apply-severities";
import {
  verifyArticles,
  type OpenSources,
  type VerifiedArticle,
} from "@mineral-brief/language/verify-articles";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { Level } from "../config/config.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { addExcerpts } from "../diagnostics/excerpt.ts";

/** The results for the articles of a file. */
export interface VerifiedFile {
  readonly articles: readonly VerifiedArticle[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly counts: Counts;
  /** How many findings a comment or the config ignores. */
  readonly ignored: number;
}

export interface VerifyContext extends OpenSources {
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
  const { articles, findings: found, counts } = verifyArticles(source.articles, context);
  const severities = {
    ...(context.strict && { "source-not-found": "error" as const }),
    ...source.config.severities,
    ...context.severities,
  };
  const { findings, ignored } = await source.ignoreLater(applySeverities(found, severities));
  return {
    articles,
    diagnostics: addExcerpts(findings, source.source.text, source.source.start?.offset),
    counts,
    ignored,
  };
}
