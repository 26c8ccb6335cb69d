import { locateIssues, type BriefArticle, type Level } from "@mineral-brief/language/check-brief";
import { repeatedArticleCode } from "@mineral-brief/language/later-codes";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import { applyIgnores, type AppliedIgnores } from "./apply-ignores.ts";
import type { ArticleId } from "./checked-file.ts";

type LocatedArticle = Pick<BriefArticle, "document" | "index">;

/** Makes the finding about an article whose id an earlier one has. None if the severity is `off`. */
export function repeatedFinding(
  message: string,
  { document, index }: LocatedArticle,
  severity: Level,
): readonly Diagnostic[] {
  if (severity === "off") return [];
  const issue = { code: repeatedArticleCode, severity, path: ["id"], message };
  return locateIssues([issue], document, index);
}

/** Removes the findings about repetitions that a comment or the config ignores. */
export function withoutIgnored(
  findings: readonly Diagnostic[],
  input: OpenedInput,
): Promise<AppliedIgnores> {
  return applyIgnores(findings, input, { isComplete: false, stage: "sources" });
}

/** Removes the ids whose repetition a comment or the config ignores. */
export async function comparedIds(
  ids: readonly ArticleId[],
  articles: readonly LocatedArticle[],
  input: OpenedInput,
  severity: Level,
): Promise<readonly ArticleId[]> {
  const findings = articles.flatMap((article) => repeatedFinding("", article, severity));
  const kept = (await withoutIgnored(findings, input)).findings;
  const compared = new Set(kept.map(({ document = 0 }) => document));
  return ids.filter(({ document }) => compared.has(document));
}
