import type { ReadableFormat } from "@mineral-brief/formats";
import {
  byPosition,
  checkBrief,
  parseBrief,
  type BriefArticle,
  type Finding,
} from "@mineral-brief/language/check-brief";
import { applyIgnoreComments } from "@mineral-brief/language/ignore-comments";
import { parseOptionsFor } from "@mineral-brief/language/parse-options-for";
import type { OpenBrief } from "@mineral-brief/language";
import { lintArticle } from "@mineral-brief/schema/lint";

/** A text and its findings. */
export interface CheckedText extends OpenBrief {
  /** The valid ones. */
  readonly articles: readonly BriefArticle[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Checks a text like `mineral-brief validate` does without a config. */
export async function checkText(text: string, format: ReadableFormat): Promise<CheckedText> {
  const parsed = parseBrief(text, format, undefined, {
    ...(await parseOptionsFor(text, format)),
    partial: true,
  });
  const { articles, fatal, configurable } = await checkBrief(parsed, {
    lint: async (article) => lintArticle(article),
    severities: {},
    text,
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
    articles,
    findings: [...fatal, ...kept, ...commentIssues].toSorted(byPosition),
  };
}
