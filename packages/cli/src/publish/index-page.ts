import { markup, type Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage, formatWhen } from "@mineral-brief/schema/reading";
import { dayOf, type ListedBrief, type ListedText } from "./listed-brief.ts";
import { addressOf, listFile, siteFiles, wordsFile, type Site } from "./site.ts";
import type { Subjects } from "./subjects.ts";
import { writePage } from "./write-page.ts";

/** How many minerals and places the list shows per brief. The filter knows all of them. */
const subjectsShown = 6;

/** In UTF-16 code units. A list page with the longest summaries still has less than 200 KB. */
const longestSummary = 280;

/** How many briefs a list of older briefs has. The index has the rest: fewer than twice as many. */
const briefsPerList = 60;

/** One page of the list. */
export interface BriefList {
  readonly file: string;
  /** Newest first. */
  readonly briefs: readonly ListedBrief[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/**
 * Splits the list of all briefs into pages. `briefs` are sorted newest first, and so are the pages; the first is the index.
 *
 * The other pages are numbered from the oldest, so that new briefs do not move older ones to another page.
 */
export function splitList(briefs: readonly ListedBrief[]): BriefList[] {
  const count = Math.max(0, Math.floor(briefs.length / briefsPerList) - 1);
  const start = briefs.length - count * briefsPerList;
  const numbers = Array.from({ length: count }, (_, index) => count - index);
  const pages = [
    { file: siteFiles.index as string, briefs: briefs.slice(0, start) },
    ...numbers.map((number) => {
      const from = start + (count - number) * briefsPerList;
      return { file: listFile(number), briefs: briefs.slice(from, from + briefsPerList) };
    }),
  ];
  return pages.map((page, index) => ({
    ...page,
    newer: pages[index - 1]?.file,
    older: pages[index + 1]?.file,
  }));
}

/** All minerals and places of a site. */
export interface SiteSubjects {
  readonly minerals: Subjects;
  readonly places: Subjects;
}

/** Writes the index: the newest briefs by day, with a filter of all briefs that the script shows. */
export function indexPage(lists: readonly BriefList[], subjects: SiteSubjects, site: Site): string {
  const { labels } = site;
  const { minerals, places } = subjects;
  const [first, ...others] = lists;
  const total = lists.reduce((sum, { briefs }) => sum + briefs.length, 0);
  const words = lists.map(({ file }) => wordsFile(file)).join(" ");
  const list = others.length === 0 ? undefined : markup` data-list="${siteFiles.list}"`;
  const content = markup`<main class="site-index">
<h1>${labels.allBriefs}</h1>
${filterForm(minerals, places, markup` data-words="${words}"${list}`, site)}<div class="site-state"><p class="site-count" role="status" data-count="${labels.count}" data-total="${total}"></p><button type="reset" form="filter" hidden>${labels.clear}</button></div>
<p class="site-none" hidden>${labels.none}</p>
${groupByDay(first!.briefs).map((day) => daySection(day, subjects, site))}${listLinks(first!, site)}<p class="site-feeds">${labels.subscribe}: <a href="${siteFiles.atom}">Atom</a> · <a href="${siteFiles.jsonfeed}">JSON Feed</a></p>
</main>`;
  return writePage(
    {
      title: undefined,
      description: undefined,
      canonical: site.address,
      scripts: [{ file: siteFiles.indexScript, isModule: false }],
      fetches: true,
      content,
    },
    site,
  );
}

/** Writes a page of older briefs. */
export function listPage(list: BriefList, subjects: SiteSubjects, site: Site): string {
  const { allBriefs } = site.labels;
  const [first] = list.briefs;
  const [last] = list.briefs.slice(-1);
  const days = [last, first].flatMap((brief) => dayOf(brief!) ?? []);
  const range = [...new Set(days)].map((day) => formatWhen(day, site.language)).join(" – ");
  const title = range === "" ? allBriefs : `${allBriefs}, ${range}`;
  const content = markup`<main class="site-index">
<h1>${title}</h1>
${groupByDay(list.briefs).map((day) => daySection(day, subjects, site))}${listLinks(list, site)}</main>`;
  return writePage(
    {
      title,
      description: undefined,
      canonical: site.address && addressOf(list.file, site),
      scripts: [],
      fetches: false,
      content,
    },
    site,
  );
}

function listLinks({ newer, older }: BriefList, { labels }: Site): Markup | undefined {
  if ((newer ?? older) === undefined) return undefined;
  const link = (file: string, rel: string, label: string): Markup =>
    markup`<a href="${file}" rel="${rel}">${label}</a>\n`;
  return markup`<nav class="site-pages" aria-label="${labels.allBriefs}">
${newer && link(newer, "prev", labels.newer)}${older && link(older, "next", labels.older)}</nav>
`;
}

function filterForm(minerals: Subjects, places: Subjects, data: Markup, { labels }: Site): Markup {
  const field = (name: string, label: string, control: Markup): Markup =>
    markup`<label class="site-${name}">${label} ${control}</label>\n`;
  const select = (name: string, { choices }: Subjects): Markup => {
    const options = choices.map(
      (choice) => markup`<option value="${choice.id}">${choice.name} (${choice.briefs})</option>`,
    );
    return markup`<select name="${name}"><option value="">${labels.any}</option>${options}</select>`;
  };
  const fields = [
    field("words", labels.words, markup`<input type="search" name="words">`),
    field("mineral", labels.mineral, select("mineral", minerals)),
    field("place", labels.place, select("place", places)),
    field("from", labels.from, markup`<input type="date" name="from">`),
    field("to", labels.to, markup`<input type="date" name="to">`),
  ];
  return markup`<form id="filter" class="site-filter" role="search" aria-label="${labels.filter}" autocomplete="off"${data} hidden>
${fields}</form>
`;
}

/** Groups sorted briefs by day. */
function groupByDay(briefs: readonly ListedBrief[]): ListedBrief[][] {
  const days: ListedBrief[][] = [];
  for (const brief of briefs) {
    const last = days.at(-1);
    if (last !== undefined && dayOf(last[0]!) === dayOf(brief)) last.push(brief);
    else days.push([brief]);
  }
  return days;
}

function daySection(briefs: readonly ListedBrief[], subjects: SiteSubjects, site: Site): Markup {
  const day = dayOf(briefs[0]!);
  const items = briefs.map((brief) => briefItem(brief, subjects, site));
  const [date, heading] =
    day === undefined
      ? [undefined, site.labels.undated]
      : [
          markup` data-date="${day}"`,
          markup`<time datetime="${day}">${formatWhen(day, site.language)}</time>`,
        ];
  return markup`<section class="site-day"${date}>
<h2>${heading}</h2>
<ul>
${items}</ul>
</section>
`;
}

function briefItem(brief: ListedBrief, { minerals, places }: SiteSubjects, site: Site): Markup {
  const { page, headline, source, summary } = brief;
  const ids = (subjects: Subjects): string => subjects.of(brief).join(" ");
  const names = (kind: "minerals" | "places", subjects: Subjects): string =>
    brief[kind]
      .slice(0, subjectsShown)
      .map(({ id }) => subjects.name(id))
      .join(", ");
  const meta = [
    source && markup`<span${languageAttributes(source, site)}>${source.text}</span>`,
    names("minerals", minerals),
    names("places", places),
  ].filter((part) => part !== undefined && part !== "");
  const separated = meta.map((part, index) => (index === 0 ? part : markup` · ${part}`));
  return markup`<li data-minerals="${ids(minerals)}" data-places="${ids(places)}">
<h3><a href="${encodeURIComponent(page)}"${languageAttributes(headline, site)}>${headline.text}</a></h3>
${meta.length === 0 ? undefined : markup`<p class="site-meta">${separated}</p>\n`}${summary && markup`<p${languageAttributes(summary, site)}>${shortened(summary.text)}</p>\n`}</li>
`;
}

/** Shortens a summary at the end of a word. */
function shortened(text: string): string {
  if (text.length <= longestSummary) return text;
  // Keeps no half of a character.
  const start = text.slice(0, longestSummary).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.replace(/\s+\S*$/, "")}…`;
}

/** Writes the language and direction of a text that is not in the site's language. */
function languageAttributes({ language }: ListedText, site: Site): Markup | undefined {
  return language === site.language
    ? undefined
    : markup` lang="${language}" dir="${directionOfLanguage(language)}"`;
}
