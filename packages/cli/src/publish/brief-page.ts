import type { Article } from "@mineral-brief/schema";
import { markup, Markup } from "@mineral-brief/formats/markup";
import { textOf } from "@mineral-brief/schema/reading";
import { namesFile } from "../widget-file.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";
import { writePage } from "./write-page.ts";

/** A brief that gets a page. */
export interface PageBrief {
  readonly article: Article;
  /** The brief as `html-fragment` writes it. */
  readonly fragment: string;
  /** File name of the page. */
  readonly page: string;
}

/**
 * Writes the page of a brief: the HTML fragment inside `<mineral-brief>`. Without script, readers see the
 * fragment; with script, the element reads the article from it.
 */
export function briefPage({ article, fragment, page }: PageBrief, site: Site): string {
  const content = markup`<main>
<mineral-brief heading-level="1">
${new Markup(fragment)}</mineral-brief>
<p class="site-back"><a href="${siteFiles.index}">${site.labels.allBriefs}</a></p>
</main>`;
  const [lead] = article.coreInsights ?? [];
  const names = namesFile(article.language);
  // Names come before the element, so that it has them when it first renders. It imports its labels.
  const modules = [siteFiles.names, ...(names === undefined ? [] : [names]), siteFiles.widget];
  return writePage(
    {
      title: textOf(article.headline),
      description: lead && textOf(lead.text),
      canonical: canonicalOf({ url: article.url, page }, site),
      scripts: modules.map((file) => ({ file, isModule: true })),
      fetches: false,
      content,
    },
    site,
  );
}

/** Finds the permanent address of a brief: its `url`, or else its page. Undefined if neither is known. */
export function canonicalOf(
  { url, page }: { readonly url?: string | undefined; readonly page: string },
  site: Site,
): string | undefined {
  return url ?? (site.address === undefined ? undefined : addressOf(page, site));
}
