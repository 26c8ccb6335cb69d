import { markup, type Markup } from "@mineral-brief/formats/markup";
import { labelsFor } from "@mineral-brief/schema/reading";
import { insideLabels, labelAttributes } from "../label-markup.ts";
import { languageAttributes } from "../link-to.ts";
import type { SiteTerm, SiteTerms } from "../site-terms.ts";
import { absoluteAddressOf, siteFiles, type Site } from "../site.ts";
import type { TermKind } from "../term-kinds.ts";
import { listLinks, writePage } from "../write-page.ts";

/** How many terms a choice has at most: those with the most briefs. */
const mostChoices = 200;

const chosenKinds = ["mineral", "place", "source", "language"] as const satisfies TermKind[];

/** Lists the terms that the search can be limited to, by kind. */
export function searchChoices(
  terms: SiteTerms,
  { kinds }: Site,
): [TermKind, readonly SiteTerm[]][] {
  return chosenKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const all = terms.all(kind);
      if (all.length <= mostChoices) return [kind, all];
      const most = new Set(
        all
          .toSorted((left, right) => right.briefs.length - left.briefs.length)
          .slice(0, mostChoices),
      );
      return [kind, all.filter((term) => most.has(term))];
    });
}

/** Writes the search page. Without script it links to the lists. */
export function searchPage(choices: ReturnType<typeof searchChoices>, site: Site): string {
  const { labels } = site;
  const attributes = labelAttributes(site);
  // What is typed and chosen has the language of the site.
  const own = languageAttributes({ text: "", language: site.language }, insideLabels(site));
  const field = (name: string, label: string, control: Markup): Markup =>
    markup`<label class="site-${name}">${label} ${control}</label>\n`;
  const select = (kind: TermKind, terms: readonly SiteTerm[]): Markup =>
    markup`<select name="${kind}"${own}><option value=""${attributes}>${labels.any}</option>${terms.map(
      (term) => markup`<option value="${term.file}">${term.name} (${term.briefs.length})</option>`,
    )}</select>`;
  const form = markup`<form class="site-search" role="search" aria-label="${labels.search}" autocomplete="off" hidden${attributes}>
${field("words", labels.words, markup`<input type="search" name="words"${own}>`)}${choices.map(
    ([kind, terms]) => field(kind, labels.kinds[kind], select(kind, terms)),
  )}<div class="site-days">
${field("from", labels.from, markup`<input type="date" name="from">`)}${field("to", labels.to, markup`<input type="date" name="to">`)}</div>
</form>
`;
  const links = listLinks(site).map(
    ([file, label]) => markup`<li><a href="${file}">${label}</a></li>\n`,
  );
  const content = markup`<h1${attributes}>${labels.search}</h1>
<div class="site-no-script"${attributes}><p>${labels.searchNeedsScript}</p>
<ul>
${links}</ul>
</div>
${form}<p role="status" class="site-status" data-count="${labels.count}" data-none="${labels.none}" data-failed="${labels.searchFailed}" data-replaced="${labelsFor(site.language).replacedBy}"${attributes}></p>
<ul class="site-results"></ul>
<button type="button" class="site-more" hidden${attributes}>${labels.more}</button>
`;
  return writePage(
    {
      title: labels.search,
      canonical: absoluteAddressOf(siteFiles.search, site),
      current: siteFiles.search,
      scripts: [siteFiles.searchScript],
      fetches: true,
      content,
    },
    site,
  );
}
