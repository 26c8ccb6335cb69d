import { markup } from "@mineral-brief/formats/markup";
import type { BriefList } from "./brief-list.ts";
import { dayRange, pageLinks, type ListRows } from "./list-rows.ts";
import { labelAttributes } from "./label-markup.ts";
import { languageAttributes } from "./link-to.ts";
import { shortenText } from "./shorten-text.ts";
import { absoluteAddressOf, kindFiles, type Site } from "./site.ts";
import type { SiteTerm } from "./site-terms.ts";
import type { TermKind } from "./term-kinds.ts";
import { feedLinks, writePage } from "./write-page.ts";

/** In UTF-16 code units. */
const longestName = 80;

/** Writes a page with the briefs of a term. */
export function termPage(list: BriefList, term: SiteTerm, rows: ListRows, site: Site): string {
  const { labels } = site;
  const { kind, name, language, file } = term;
  const days = list.newer === undefined ? "" : dayRange(list, site);
  const title = days === "" ? name : `${name}, ${days}`;
  const attributes = languageAttributes({ text: name, language }, site);
  const inLanguage = attributes && markup`<span${attributes}>${name}</span>`;
  const heading =
    inLanguage === undefined ? title : days === "" ? inLanguage : markup`${inLanguage}, ${days}`;
  const content = markup`<p class="site-kind"><a href="${kindFiles[kind]}.html"${labelAttributes(site)}>${labels.kinds[kind]}</a></p>
<h1>${heading}</h1>
${rows.short(list.briefs)}${pageLinks(list, name, site)}${feedLinks(file, site)}`;
  const canonical = absoluteAddressOf(list.file, site);
  return writePage({ title, canonical, feed: { file, title: name }, content }, site);
}

/** One page of the terms of a kind. */
export interface TermList {
  readonly file: string;
  readonly terms: readonly SiteTerm[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How many terms a page has. A page of the longest names in Han still has less than 200 KB. */
const termsPerPage = 300;

/** Splits the terms of a kind into pages. */
export function splitTerms(kind: TermKind, terms: readonly SiteTerm[]): TermList[] {
  const count = Math.ceil(terms.length / termsPerPage);
  const nameOf = (index: number): string | undefined => {
    if (index < 0 || index >= count) return undefined;
    return index === 0 ? `${kindFiles[kind]}.html` : `${kindFiles[kind]}.page-${index + 1}.html`;
  };
  return Array.from({ length: count }, (_, index) => ({
    file: nameOf(index)!,
    terms: terms.slice(index * termsPerPage, (index + 1) * termsPerPage),
    before: nameOf(index - 1),
    after: nameOf(index + 1),
  }));
}

/** Writes a page with terms of a kind, and how many briefs each has. */
export function termsPage(
  { file, terms, before, after }: TermList,
  kind: TermKind,
  site: Site,
): string {
  const title = site.labels.kinds[kind];
  const numbers = new Intl.NumberFormat(site.locale);
  const items = terms.map(
    (term) =>
      markup`<li><a href="${encodeURIComponent(`${term.file}.html`)}"${languageAttributes({ text: term.name, language: term.language }, site)}>${shortenText(term.name, longestName)}</a> <span>${numbers.format(term.briefs.length)}</span></li>\n`,
  );
  const links = [before, after].map((to, index) =>
    to === undefined
      ? undefined
      : markup`<a href="${to}" rel="${index === 0 ? "prev" : "next"}">${index === 0 ? "←" : "→"} ${title}</a>\n`,
  );
  const content = markup`<h1${labelAttributes(site)}>${title}</h1>
<ul class="site-terms">
${items}</ul>
${(before ?? after) === undefined ? undefined : markup`<nav class="site-pages" aria-label="${title}"${labelAttributes(site)}>\n${links}</nav>\n`}`;
  const current = `${kindFiles[kind]}.html`;
  return writePage({ title, canonical: absoluteAddressOf(file, site), current, content }, site);
}
