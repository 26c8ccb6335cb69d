import { formatPath } from "@mineral-brief/schema";
import { allInsights, textOf } from "@mineral-brief/schema/reading";
import { locateIssues, type BriefArticle } from "@mineral-brief/language/check-brief";
import type { Issue } from "@mineral-brief/schema";
import { repeatedCode } from "@mineral-brief/language/later-codes";
import { addExcerpts } from "../diagnostics/excerpt.ts";
import type { OpenedInput } from "../inputs/open-input.ts";
import type { ComparableInsight } from "./checked-file.ts";
import { withoutIgnored } from "./repeated-finding.ts";

/** Lists the insights whose repetition in another brief neither a comment nor the config ignores. */
export async function comparableInsights(
  articles: readonly BriefArticle[],
  input: OpenedInput,
  severity: Issue["severity"],
): Promise<readonly ComparableInsight[]> {
  const { source } = input;
  const comparable: ComparableInsight[] = [];
  for (const { article, document, index } of articles) {
    const { id, supersedes } = article;
    const wordsAt = new Map<string, string>();
    const issues = allInsights(article).map(({ insight, path }): Issue => {
      const place = [...path, "text"];
      wordsAt.set(formatPath(place), textOf(insight.text));
      return { code: repeatedCode, severity, path: place, message: "" };
    });
    const located = locateIssues(issues, document, index);
    const { findings } = await withoutIgnored(located, input);
    for (const finding of addExcerpts(findings, source.text, source.start?.offset))
      comparable.push({
        words: wordsAt.get(formatPath(finding.path!))!,
        id,
        supersedes,
        finding,
      });
  }
  return comparable;
}
