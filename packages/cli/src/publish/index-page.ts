import { markup } from "@mineral-brief/formats/markup";
import type { BriefList } from "./brief-list.ts";
import { labelAttributes, labelMarkup } from "./label-markup.ts";
import { dayRange, pageLinks, type ListRows } from "./list-rows.ts";
import { absoluteAddressOf, siteFiles, type Site } from "./site.ts";
import { feedLinks, writePage } from "./write-page.ts";

/** Writes the index: the newest briefs by day. */
export function indexPage(list: BriefList, rows: ListRows, site: Site): string {
  const { allBriefs } = site.labels;
  const content = markup`<h1${labelAttributes(site)}>${allBriefs}</h1>
${rows.full(list.briefs)}${pageLinks(list, undefined, site)}${feedLinks(siteFiles.feed, site)}`;
  return writePage({ canonical: site.address, current: list.file, content }, site);
}

/** Writes a page of older briefs. */
export function olderPage(list: BriefList, rows: ListRows, site: Site): string {
  const { allBriefs } = site.labels;
  const days = dayRange(list, site);
  const title = days === "" ? allBriefs : `${allBriefs}, ${days}`;
  const heading = markup`${labelMarkup(allBriefs, site)}${title.slice(allBriefs.length)}`;
  const content = markup`<h1>${heading}</h1>
${rows.full(list.briefs)}${pageLinks(list, undefined, site)}`;
  return writePage({ title, canonical: absoluteAddressOf(list.file, site), content }, site);
}
