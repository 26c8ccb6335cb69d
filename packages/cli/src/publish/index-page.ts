import { markup, type Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage, formatWhen } from "@mineral-brief/schema/reading";
import { dayOf, type ListedBrief, type ListedText } from "./listed-brief.ts";
import { siteFiles, type Site } from "./site.ts";
import siteStyle from "./site/site.css?raw";
import { collectSubjects, type Subjects } from "./subjects.ts";
import { writePage } from "./write-page.ts";

/** How many minerals and places the list shows per brief. The filter knows all of them. */
const subjectsShown = 6;

/** Writes the index: all briefs by day, newest first, with a filter that the script shows. */
export function indexPage(briefs: readonly ListedBrief[], site: Site): string {
  const { labels } = site;
  const minerals = collectSubjects(briefs, "minerals", site);
  const places = collectSubjects(briefs, "places", site);
  const days = groupByDay(briefs);
  const content = markup`<main class="site-index">
<h1>${labels.allBriefs}</h1>
${filterForm(minerals, places, site)}<div class="site-state"><p class="site-count" role="status" data-count="${labels.count}"></p><button type="reset" form="filter" hidden>${labels.clear}</button></div>
<p class="site-none" hidden>${labels.none}</p>
${days.map((day) => daySection(day, { minerals, places }, site))}<p class="site-feeds">${labels.subscribe}: <a href="${siteFiles.atom}">Atom</a> · <a href="${siteFiles.jsonfeed}">JSON Feed</a></p>
</main>`;
  return writePage(
    {
      title: undefined,
      description: undefined,
      canonical: site.address,
      styles: [siteStyle.trim()],
      scripts: [{ file: siteFiles.indexScript, isModule: false }],
      fetches: true,
      content,
    },
    site,
  );
}

function filterForm(minerals: Subjects, places: Subjects, { labels }: Site): Markup {
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
  return markup`<form id="filter" class="site-filter" role="search" aria-label="${labels.filter}" autocomplete="off" data-words="${siteFiles.words}" hidden>
${fields}</form>
`;
}

interface SiteSubjects {
  readonly minerals: Subjects;
  readonly places: Subjects;
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
${meta.length === 0 ? undefined : markup`<p class="site-meta">${separated}</p>\n`}${summary && markup`<p${languageAttributes(summary, site)}>${summary.text}</p>\n`}</li>
`;
}

/** Writes the language and direction of a text that is not in the site's language. */
function languageAttributes({ language }: ListedText, site: Site): Markup | undefined {
  return language === site.language
    ? undefined
    : markup` lang="${language}" dir="${directionOfLanguage(language)}"`;
}
