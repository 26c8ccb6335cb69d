import type { Finding } from "./finding.ts";

/** Default severities of the codes that only `verify` reports. */
export const sourceCodes = {
  "source-differs": "error",
  "quote-not-found": "error",
  "source-not-found": "warning",
  "source-elsewhere": "warning",
  "source-not-saved": "warning",
  "source-not-checkable": "note",
  "source-found": "note",
} as const satisfies Readonly<Record<string, Finding["severity"]>>;

export type SourceCode = keyof typeof sourceCodes;

/** The code of an insight that another brief of a run has too. It is off unless the settings name it. */
export const repeatedCode = "insight-repeated";

/** The code of an article with the id of an earlier article of the run. */
export const repeatedArticleCode = "article-repeated";

/** What findings are about: the brief itself, or the comparison with its sources and with other briefs, which comes later. */
export type IgnoreStage = "brief" | "sources";

/** Returns the stage that reports a code. */
export function stageOf(code: string): IgnoreStage {
  return Object.hasOwn(sourceCodes, code) || code === repeatedCode || code === repeatedArticleCode
    ? "sources"
    : "brief";
}
