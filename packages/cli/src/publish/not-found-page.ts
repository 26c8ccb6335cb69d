import { markup } from "@mineral-brief/formats/markup";
import { labelAttributes } from "./label-markup.ts";
import { siteFiles, type Site } from "./site.ts";
import { writePage } from "./write-page.ts";

/** Writes `404.html`, which many hosts show at any address without a page. */
export function notFoundPage(site: Site): string {
  const { labels } = site;
  const attributes = labelAttributes(site);
  const content = markup`<h1${attributes}>${labels.notFoundTitle}</h1>
<p${attributes}>${labels.notFound} <a href="${siteFiles.index}">${labels.allBriefs}</a> · <a href="${siteFiles.search}">${labels.search}</a></p>
`;
  const head = markup`<meta name="robots" content="noindex">`;
  return writePage({ title: labels.notFoundTitle, isAnywhere: true, head, content }, site);
}
