import { fragmentStyle } from "@mineral-brief/formats/html-fragment";
import { markup, Markup } from "@mineral-brief/formats/markup";
import type { SavedSources } from "@mineral-brief/language/saved-sources";
import { textOf } from "@mineral-brief/schema/reading";
import type { Counts } from "@mineral-brief/schema/verify";
import { policyHash } from "../policy-hash.ts";
import { reportTag } from "./check-report-name.ts";
import { articleSection, type ReportedArticle } from "./report-article.ts";
import { byUrgency } from "./report-parts.ts";
import { resultLabel } from "./report-statement.ts";
import style from "./report.css?raw";

/** The content of a report. */
export interface ReportContent {
  readonly articles: readonly ReportedArticle[];
  readonly counts: Counts;
  readonly saved: SavedSources;
  /** Sentences about sources that no brief refers to, and about files that could not be read. */
  readonly remarks: readonly string[];
}

/**
 * Writes the results as one HTML page: each statement beside the sentences of its sources.
 *
 * The page has no script and loads no other file; its Content-Security-Policy allows its own style alone.
 */
export function reportPage({ articles, counts, saved, remarks }: ReportContent): string {
  // In a layer, so that any rule of the report comes before those of a fragment.
  const css = `@layer brief {\n${fragmentStyle}\n}\n${style.trim()}`;
  const policy = `default-src 'none'; style-src '${policyHash(css)}'; base-uri 'none'; form-action 'none'`;
  const [only] = articles;
  const title =
    only !== undefined && articles.length === 1
      ? `Checked against its sources: ${textOf(only.verified.checked.article.headline)}`
      : "Checked against the sources";
  const { text } = markup`<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${new Markup(reportTag)}
<title>${title}</title>
<style>${new Markup(css)}</style>
</head>
<body class="mineral-brief verify">
<header class="verify-top">
<h1>Checked against the sources</h1>
<p class="mineral-brief-small">The words of each statement were compared with its saved sources. Words that are found do not make a statement true: a missing “not”, or who did what to whom, is not seen.</p>
${legend(counts)}${remarks.length === 0 ? undefined : markup`<ul class="verify-remarks">${remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>\n`}</header>
<main>
${articles.map((article, index) => articleSection(article, index, saved))}</main>
</body>
</html>
`;
  return text;
}

/** Explains the marks with their counts, and hides statements without a problem if the reader wants. */
function legend(counts: Counts): Markup {
  const items = byUrgency.map(
    (outcome) => markup`<li>${resultLabel(outcome)} <b>${counts[outcome]}</b></li>`,
  );
  return markup`<ul class="verify-legend" aria-label="Number of checks by result">${items}</ul>
<p class="verify-filter"><label><input type="checkbox" id="only-problems" autocomplete="off"> Hide what is found</label></p>
`;
}
