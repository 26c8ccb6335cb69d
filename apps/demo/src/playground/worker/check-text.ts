import type { ReadableFormat } from "@mineral-brief/formats";
import { checkBrief, parseBrief, type Finding } from "@mineral-brief/language/check-brief";
import { applyIgnoreComments } from "@mineral-brief/language/ignore-comments";
import { formatPath, type Article } from "@mineral-brief/schema";
import { lintArticle, type Edit } from "@mineral-brief/schema/lint";
import type { LocatedFinding } from "../worker-methods.ts";
import { isEditable } from "./detect-format.ts";
import { loadParseOptions } from "./parse-options.ts";

/** A valid article. */
export interface CheckedArticle {
  readonly article: Article;
  /** The index of its document in the text, from 0. */
  readonly document: number;
}

/** A text and its findings. */
export interface CheckedText {
  readonly text: string;
  readonly format: ReadableFormat;
  readonly articles: readonly CheckedArticle[];
  /** In the order of the text. */
  readonly findings: readonly LocatedFinding[];
  /** The fixes of the findings, each with the index of its document. */
  readonly fixes: readonly { readonly document: number; readonly edits: readonly Edit[] }[];
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
    stageOf: () => "brief",
    isComplete: fatal.length === 0,
  });
  const findings = [...fatal, ...kept, ...commentIssues];
  return {
    text,
    format,
    articles: articles.map(({ article, index = 0 }) => ({ article, document: index })),
    findings: findings.map(toFinding).toSorted((a, b) => a.start - b.start),
    fixes: isEditable(format)
      ? kept.flatMap(({ document = 0, articleEdits: edits }) =>
          edits === undefined ? [] : [{ document, edits }],
        )
      : [],
  };
}

function toFinding({ code, severity, message, path = [], range }: Finding): LocatedFinding {
  const { start, end } = range;
  const { line, column } = start;
  return {
    code,
    severity,
    message,
    path: formatPath(path),
    line,
    column,
    start: start.offset,
    end: end.offset,
  };
}
