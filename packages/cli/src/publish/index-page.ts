import { directionOfLanguage, formatWhen } from "@mineral-brief/schema/reading";
import { escapeHtml } from "./escape-html.ts";
import { dayOf, type ListedBrief, type ListedText } from "./listed-brief.ts";
import { siteFiles, type Site } from "./site.ts";
import siteStyle from "./site/site.css?raw";
import { collectSubjects, type Subjects } from "./subjects.ts";
import { writePage } from "./write-page.ts";

/** How many minerals and places the list names behind a brief. The filter knows all. */
const subjectsShown = 6;

/** Writes the index: every brief, newest first, by day, with a filter that shows once its script runs. */
export function indexPage(briefs: readonly ListedBrief[], site: Site): string {
  const minerals = collectSubjects(briefs, "minerals", site.language);
  const places = collectSubjects(briefs, "places", site.language);
  const days = byDay(briefs);
  const content = `<main class="site-index">
<h1>${escapeHtml(site.labels.allBriefs)}</h1>
${filterForm(minerals, places, site)}<div class="site-state"><p class="site-count" role="status" data-count="${escapeHtml(site.labels.count)}"></p><button type="reset" form="filter" hidden>${escapeHtml(site.labels.clear)}</button></div>
<p class="site-none" hidden>${escapeHtml(site.labels.none)}</p>
${days.map((ofDay) => daySection(ofDay, { minerals, places }, site)).join("")}<p class="site-feeds">${escapeHtml(site.labels.subscribe)}: <a href="${siteFiles.atom}">Atom</a> · <a href="${siteFiles.jsonfeed}">JSON Feed</a></p>
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

function filterForm(minerals: Subjects, places: Subjects, { labels }: Site): string {
  const field = (name: string, label: string, control: string): string =>
    `<label class="site-${name}">${escapeHtml(label)} ${control}</label>\n`;
  const select = (name: string, { choices }: Subjects): string => {
    const options = choices.map(
      ({ id, name: words, briefs }) =>
        `<option value="${escapeHtml(id)}">${escapeHtml(words)} (${briefs})</option>`,
    );
    return `<select name="${name}"><option value="">${escapeHtml(labels.any)}</option>${options.join("")}</select>`;
  };
  return `<form id="filter" class="site-filter" role="search" aria-label="${escapeHtml(labels.filter)}" autocomplete="off" data-words="${siteFiles.words}" hidden>
${field("words", labels.words, '<input type="search" name="words">')}${field("mineral", labels.mineral, select("mineral", minerals))}${field("place", labels.place, select("place", places))}${field("from", labels.from, '<input type="date" name="from">')}${field("to", labels.to, '<input type="date" name="to">')}</form>
`;
}

interface SiteSubjects {
  readonly minerals: Subjects;
  readonly places: Subjects;
}

/** Parts briefs, which are in order, by day. */
function byDay(briefs: readonly ListedBrief[]): ListedBrief[][] {
  const days: ListedBrief[][] = [];
  for (const brief of briefs) {
    const last = days.at(-1);
    if (last !== undefined && dayOf(last[0]!) === dayOf(brief)) last.push(brief);
    else days.push([brief]);
  }
  return days;
}

function daySection(briefs: readonly ListedBrief[], subjects: SiteSubjects, site: Site): string {
  const day = dayOf(briefs[0]!);
  const heading =
    day === undefined
      ? escapeHtml(site.labels.undated)
      : `<time datetime="${day}">${escapeHtml(formatWhen(day, site.language))}</time>`;
  return `<section class="site-day"${day === undefined ? "" : ` data-date="${day}"`}>
<h2>${heading}</h2>
<ul>
${briefs.map((brief) => briefItem(brief, subjects, site)).join("")}</ul>
</section>
`;
}

function briefItem(brief: ListedBrief, { minerals, places }: SiteSubjects, site: Site): string {
  const { page, headline, source, summary } = brief;
  const ids = (subjects: Subjects): string => escapeHtml(subjects.of(brief).join(" "));
  const names = (kind: "minerals" | "places", subjects: Subjects): string =>
    brief[kind]
      .slice(0, subjectsShown)
      .map(({ id }) => escapeHtml(subjects.name(id)))
      .join(", ");
  const meta = [
    source && words(source, "span", site),
    names("minerals", minerals),
    names("places", places),
  ].filter(Boolean);
  return `<li data-minerals="${ids(minerals)}" data-places="${ids(places)}">
<h3><a href="${encodeURIComponent(page)}"${language(headline, site)}>${escapeHtml(headline.text)}</a></h3>
${meta.length === 0 ? "" : `<p class="site-meta">${meta.join(" · ")}</p>\n`}${summary === undefined ? "" : `${words(summary, "p", site)}\n`}</li>
`;
}

function words(text: ListedText, element: "span" | "p", site: Site): string {
  return `<${element}${language(text, site)}>${escapeHtml(text.text)}</${element}>`;
}

/** The language and direction of words that are not in the site's. */
function language({ language: own }: ListedText, site: Site): string {
  if (own === site.language) return "";
  return ` lang="${escapeHtml(own)}" dir="${directionOfLanguage(own)}"`;
}
