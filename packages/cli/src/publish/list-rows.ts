import { markup, type Markup } from "@mineral-brief/formats/markup";
import { commaOf } from "@mineral-brief/schema/internal";
import { formatWhen, labelsFor } from "@mineral-brief/schema/reading";
import type { BriefList } from "./brief-list.ts";
import { labelAttributes, labelMarkup } from "./label-markup.ts";
import { languageAttributes, linkTo } from "./link-to.ts";
import { dayOf, type ListedBrief } from "./listed-brief.ts";
import type { Site } from "./site.ts";
import { shortenText } from "./shorten-text.ts";
import { nameInLanguage } from "./site-terms.ts";

/** How many minerals and places a row shows. */
const termsShown = 6;

/** In UTF-16 code units. A page of the longest summaries still has less than 200 KB. */
const longestSummary = 280;

/** Writes the rows of briefs by day, for lists. */
export class ListRows {
  readonly #site: Site;
  /** A brief is on many lists, and its short row is the same on each. */
  readonly #shortRows = new Map<ListedBrief, Markup>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Writes headline, source, terms and summary. */
  full(briefs: readonly ListedBrief[]): Markup {
    return this.#days(briefs, (brief) => this.#row(brief, true));
  }

  /** Writes rows that have what the brief retracts, and otherwise no summary. */
  short(briefs: readonly ListedBrief[]): Markup {
    return this.#days(briefs, (brief) => {
      let row = this.#shortRows.get(brief);
      if (row === undefined) {
        row = this.#row(brief, false);
        // The engine keeps a joined text as a tree of its parts, of several times its size, until something reads it.
        row.text.charCodeAt(0);
        this.#shortRows.set(brief, row);
      }
      return row;
    });
  }

  #days(briefs: readonly ListedBrief[], rowOf: (brief: ListedBrief) => Markup): Markup {
    return markup`${groupByDay(briefs).map((day) => this.#day(day, rowOf))}`;
  }

  #day(briefs: readonly ListedBrief[], rowOf: (brief: ListedBrief) => Markup): Markup {
    const day = dayOf(briefs[0]!);
    const { labels, locale } = this.#site;
    const heading =
      day === undefined
        ? labelMarkup(labels.undated, this.#site)
        : markup`<time datetime="${day}">${formatWhen(day, locale)}</time>`;
    return markup`<section class="site-day">
<h2>${heading}</h2>
<ul>
${briefs.map(rowOf)}</ul>
</section>
`;
  }

  #row(brief: ListedBrief, hasSummary: boolean): Markup {
    const { source, minerals, places, isRetracted, replacedBy } = brief;
    const words = hasSummary ? brief.summary : brief.retractions;
    const names = (terms: ListedBrief["minerals"]): Markup | undefined => {
      const shown = terms.slice(0, termsShown).map((term, index) => {
        const name = nameInLanguage(term, brief, this.#site);
        const attributes = languageAttributes(name, this.#site);
        const comma = index === 0 ? "" : commaOf(this.#site.language);
        return attributes === undefined
          ? markup`${comma}${name.text}`
          : markup`${comma}<span${attributes}>${name.text}</span>`;
      });
      return shown.length === 0 ? undefined : markup`${shown}`;
    };
    const meta = [
      isRetracted
        ? markup`<b${labelAttributes(this.#site)}>${labelsFor(this.#site.language).withdrawn}</b>`
        : undefined,
      source && markup`<span${languageAttributes(source, this.#site)}>${source.text}</span>`,
      names(minerals),
      names(places),
    ].filter((part) => part !== undefined);
    const separated = meta.map((part, index) => (index === 0 ? part : markup` · ${part}`));
    return markup`<li>
<h3>${linkTo(brief, this.#site)}</h3>
${meta.length === 0 ? undefined : markup`<p class="site-meta">${separated}</p>\n`}${
      replacedBy &&
      markup`<p class="site-meta">${labelMarkup(labelsFor(this.#site.language).replacedBy, this.#site)} ${linkTo(replacedBy, this.#site)}</p>\n`
    }${
      words
        ? markup`<p${languageAttributes(words, this.#site)}>${shortenText(words.text, longestSummary)}</p>\n`
        : undefined
    }</li>
`;
  }
}

/** Writes the links to newer and older briefs of a list. `name` is that of the list; undefined for that of all briefs. */
export function pageLinks(
  { newer, older }: BriefList,
  name: string | undefined,
  site: Site,
): Markup | undefined {
  const { labels } = site;
  const attributes = labelAttributes(site);
  if ((newer ?? older) === undefined) return undefined;
  const link = (file: string, rel: string, label: string): Markup =>
    markup`<a href="${encodeURIComponent(file)}" rel="${rel}"${attributes}>${label}</a>\n`;
  return markup`<nav class="site-pages" aria-label="${name ?? labels.allBriefs}"${name === undefined ? attributes : undefined}>
${newer && link(newer, "prev", labels.newer)}${older && link(older, "next", labels.older)}</nav>
`;
}

/** Writes the first and the last day of a list; empty if its briefs have no date. */
export function dayRange({ briefs }: BriefList, { locale }: Site): string {
  const ends = [briefs.at(-1), briefs[0]].flatMap((brief) => dayOf(brief!) ?? []);
  return [...new Set(ends)].map((day) => formatWhen(day, locale)).join(" – ");
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
