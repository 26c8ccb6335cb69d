import type { ReadableFormat } from "@mineral-brief/formats";
import { checkBrief, parseBrief, type Finding } from "@mineral-brief/language/check-brief";
import { applyIgnoreComments } from "@mineral-brief/language/ignore-comments";
import type { OpenBrief } from "@mineral-brief/language";
import type { Article } from "@mineral-brief/schema";
import { lintArticle } from "@mineral-brief/schema/lint";
import { loadParseOptions } from "./parse-options.ts";

/** A valid article. */
export interface CheckedArticle {
  readonly article: Article;
  /** The index of its document in the text, from 0. */
  readonly document: number;
}

/** A text and its findings. */
export interface CheckedText extends OpenBrief {
  readonly articles: readonly CheckedArticle[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Checks a text like `mineral-brief validate` does without a config. */
export async function checkText(text: string, format: ReadableFormat): Promise<CheckedText> {
  const parsed = parseBrief(text, format, undefined, {
    ...(await loadParseOptions(text, format)),
    partial: true,
  });
  const { articles, fatal, configurable } = await checkBrief(parsed, {
    lint: async (article) => lintArticle(article),
    severities: {},
  });
  const { kept, commentIssues } = applyIgnoreComments(configurable, {
    text,
    format: format.name,
    severities: {},
    checkCode: () => undefined,
    stage: "brief",
    isComplete: fatal.length === 0,
  });
  return {
    text,
    format,
    parsed,
    articles: articles.map(({ article, index = 0 }) => ({ article, document: index })),
    findings: [...fatal, ...kept, ...commentIssues].toSorted(
      (a, b) => a.range.start.offset - b.range.start.offset,
    ),
  };
}
