import type { Article } from "@mineral-brief/schema";
import { fragmentStyle } from "@mineral-brief/formats/html-fragment";
import { articleView, textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { labelsFile } from "../widget-file.ts";
import { escapeHtml } from "./escape-html.ts";
import siteStyle from "./site/site.css?raw";
import { addressOf, siteFiles, type Site } from "./site.ts";
import { writePage } from "./write-page.ts";

/** A brief that is to have a page. */
export interface PageBrief {
  readonly article: Article;
  /** The brief as an HTML fragment. */
  readonly fragment: string;
  /** The file of its page. */
  readonly page: string;
}

/**
 * Writes the page of a brief: the element, which takes its data from the fragment inside it, and the
 * fragment for everyone else.
 */
export function briefPage({ article, fragment, page }: PageBrief, site: Site): string {
  const content = `<main>
<mineral-brief open="all" heading-level="1">
${fragment}</mineral-brief>
<p class="site-back"><a href="${siteFiles.index}">${escapeHtml(site.labels.allBriefs)}</a></p>
</main>
<script type="application/json" id="names">${namesIn(article)}</script>`;
  const [lead] = article.coreInsights ?? [];
  const labels = labelsFile(article.language);
  return writePage(
    {
      title: textOf(article.headline),
      description: lead && textOf(lead.text),
      canonical: canonicalOf(article, page, site),
      styles: [siteStyle.trim(), fragmentStyle],
      scripts: [
        { file: siteFiles.briefScript, isModule: true },
        { file: siteFiles.widget, isModule: true },
        ...(labels === undefined ? [] : [{ file: labels, isModule: true }]),
      ],
      fetches: false,
      content,
    },
    site,
  );
}

/** Where a brief is at home: where it says so, else on this site. Undefined where nobody knows. */
export function canonicalOf(article: Article, page: string, site: Site): string | undefined {
  return article.url ?? (site.address === undefined ? undefined : addressOf(page, site));
}

/** The names that the vocabulary has for what the article names by id, by language and id, as JSON for the element. */
function namesIn(article: Article): string {
  const names = new Map<string, string>();
  articleView(article, {
    nameOf(id, language) {
      const name = nameOf(id, language);
      if (name !== undefined) names.set(`${language} ${id}`, name);
      return name;
    },
  });
  return JSON.stringify(Object.fromEntries(names)).replaceAll("<", "\\u003c");
}
