import type { PageText } from "./page-text.ts";

const run =
  /(?<=[\p{L}\p{N}%.\u3002"”’)] ?)(?:\([1-9][0-9]?\)){1,20}(?=\s*(?:[.\u3002;]?\s*$|[.\u3002;]?\s+-\s|[.\u3002;]\s))/gmu;

/**
 * Reads `(1)(4)` at the end of statements as citations, if the text has at least two of them and no citation in square
 * brackets.
 */
export function readRoundCitations(page: PageText): void {
  const { text } = page;
  if (/[[【][0-9]/.test(text)) return;
  const runs = [...text.matchAll(run)];
  if (runs.length < 2) return;
  for (const { index, 0: match } of runs)
    page.replace(index, match.replaceAll("(", "[").replaceAll(")", "]"));
}
