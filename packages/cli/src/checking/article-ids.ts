import type { BriefArticle, Level } from "@mineral-brief/language/check-brief";
import { repeatedArticleCode } from "@mineral-brief/language/later-codes";
import type { Settings } from "../config/settings.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import { mayHaveComment } from "./apply-ignores.ts";
import type { ArticleId } from "./checked-file.ts";

const none: readonly ArticleId[] = [];

/** The severity of an article with the id of an earlier one. */
export function articleRepeatedLevel({ severities }: Pick<Settings, "severities">): Level {
  return severities[repeatedArticleCode] ?? "warning";
}

/** Lists the ids whose repetition neither a comment nor the config ignores. Undefined if the settings turn the code off. */
export async function articleIds(
  articles: readonly Pick<BriefArticle, "article" | "document" | "index">[],
  input: OpenedInput,
): Promise<readonly ArticleId[] | undefined> {
  const { source, settings } = input;
  const severity = articleRepeatedLevel(settings);
  if (severity === "off") return undefined;
  let ids: ArticleId[] | undefined;
  for (const { article, index = 0 } of articles)
    if (article.id !== undefined) (ids ??= []).push({ id: article.id, document: index });
  if (ids === undefined) return none;
  const mayBeIgnored =
    mayHaveComment(repeatedArticleCode, input) ||
    settings.ignoredCodes(source.name).includes(repeatedArticleCode);
  if (!mayBeIgnored) return ids;
  const { comparedIds } = await import("./repeated-finding.ts");
  return comparedIds(ids, articles, input, severity);
}
