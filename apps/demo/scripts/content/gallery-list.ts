import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article, Figure } from "@mineral-brief/schema";
import {
  allInsights,
  directionOf,
  directionOfLanguage,
  labelsFor,
  languageOf,
  limitOf,
  percentRange,
  relationsOf,
  textOf,
} from "@mineral-brief/schema/reading";
import { relationTypeById } from "@mineral-brief/schema/vocabulary";
import { briefFacts, type BriefFacts } from "./brief-facts.ts";
import { capitalised } from "./capitalised.ts";
import { factsOf, isShare, keyFigure } from "./key-figure.ts";
import type { VerifyReport } from "../gallery-reports/verify-report.ts";
import { nameIn } from "./names.ts";
import { trustLine } from "./origin.ts";
import { ticks } from "./ticks.ts";
import { colourClass, generalTile, tile } from "./tile.ts";

/** The groups of relation types that the gallery calls subjects, in the order of the chips. */
const subjects: Readonly<Record<string, string>> = {
  "export-side": "Export controls",
  deals: "Deals",
  "imports-actors-ownership": "Ownership and imports",
  support: "State support",
  "operations-markets": "Operations and markets",
};

/** A card for each brief, and the terms to filter them by. */
export interface GalleryList {
  readonly cards: Markup;
  /** One chip per term. A script makes them filter; without script they are hidden. */
  readonly filters: Markup;
}

/** Writes the cards of the gallery and its filters. A card's `data-` attributes hold the ids of its terms, separated by spaces. */
export function galleryList(
  briefs: readonly (readonly [name: string, article: Article])[],
  reports: ReadonlyMap<string, VerifyReport>,
): GalleryList {
  const entries = briefs.map(([name, article]) => ({ name, article, facts: briefFacts(article) }));
  const cards = entries.map(({ name, article, facts }) =>
    card(name, article, facts, reports.get(name)),
  );
  const minerals = countTerms(entries.map(({ facts }) => facts.minerals));
  const languages = countTerms(entries.map(({ article }) => [article.language]));
  const groups = countTerms(entries.map(({ article }) => subjectsOf(article)));
  const inOrder = Object.keys(subjects).flatMap((id) => groups.filter(([term]) => term === id));
  return {
    cards: markup`<ul id="briefs" class="cards" role="list">
${cards}</ul>`,
    filters: markup`${chips("mineral", "Mineral", minerals, (id) => capitalised(nameIn(id, "en")!))}${chips("language", "Language", languages, languageName)}${chips("subject", "Subject", inOrder, (id) => subjects[id]!)}`,
  };
}

function card(
  name: string,
  article: Article,
  facts: BriefFacts,
  report: VerifyReport | undefined,
): Markup {
  const [mineral, ...others] = facts.minerals;
  const { language } = article;
  const direction = directionOfLanguage(language);
  const first = allInsights(article)[0]?.insight.text;
  const more = others.slice(0, 6).map((id) => tile(id, { small: true }));
  const terms = markup`data-mineral="${facts.minerals.join(" ")}" data-language="${language}" data-subject="${subjectsOf(article).join(" ")}"`;
  return markup`<li class="card ${mineral === undefined ? "" : colourClass(mineral)}" ${terms}>
  <div class="pic">${mineral === undefined ? generalTile : tile(mineral)}<div class="key" lang="${language}" dir="${direction}">${keyLines(name, article)}</div></div>
  <div class="body"><h2 lang="${languageOf(article.headline, article)}" dir="${directionOf(article.headline, article)}"><a href="./gallery/${name}.html">${textOf(article.headline)}</a></h2>
    ${first && markup`<p class="say" lang="${languageOf(first, article)}" dir="${directionOf(first, article)}">${textOf(first)}</p>`}
    ${more.length > 0 ? markup`<div class="minis">${more}</div>` : undefined}</div>
  <p class="foot"><b>${facts.language}</b><time datetime="${article.datePublished}">${facts.date}</time><span>${facts.insights} statements</span><b>${facts.references} sources</b><span>${trustLine(article, report)}</span></p>
</li>
`;
}

/** Writes the key figure, and as its picture a strip of ticks or else its relation. */
function keyLines(name: string, article: Article): Markup {
  const figure = keyFigure(name, article);
  if (figure === undefined) return markup`${relationLine(article, figure)}`;
  const { facts, hasHappened } = factsOf(figure, article);
  const words = [textOf(figure.measure!), ...facts].join(" · ");
  const picture = isShare(figure)
    ? ticks(percentRange(figure), limitOf(figure), hasHappened)
    : relationLine(article, figure);
  return markup`<p class="val">${figure.text}</p><p class="lab">${words}</p>${picture}`;
}

/** Writes the relation that the figure measures, or else the first one. Beside a sum, "signed" must be about the sum. */
function relationLine(article: Article, figure: Figure | undefined): Markup | undefined {
  const relations = relationsOf(article).map(({ value }) => value);
  const relation = relations.find((one) => one.figure === figure?.text) ?? relations[0];
  if (relation === undefined) return undefined;
  const { type, from, to = [], status } = relation;
  const countries = [...from, ...to].filter((id) => /^[A-Z]{2}$/.test(id));
  const codes = countries.slice(0, 3).map((id) => markup`<i>${id}</i>`);
  const { terms } = labelsFor(article.language);
  const words = [nameIn(type, article.language) ?? type, status && (terms[status] ?? status)];
  return markup`<p class="rel">${codes} ${words.filter(Boolean).join(" · ")}</p>`;
}

function subjectsOf(article: Article): string[] {
  const groups = relationsOf(article).map(({ value }) => relationTypeById(value.type)?.group ?? "");
  return [...new Set(groups)].filter((group) => Object.hasOwn(subjects, group));
}

/** Counts the briefs of each term, the most frequent first. */
function countTerms(lists: readonly (readonly string[])[]): [term: string, count: number][] {
  const counts = new Map<string, number>();
  for (const term of lists.flatMap((list) => [...new Set(list)]))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** How many chips of a row are visible before "More". */
const visibleChips = 9;

function chips(
  facet: string,
  title: string,
  terms: readonly (readonly [id: string, count: number])[],
  nameOfTerm: (id: string) => string,
): Markup {
  const buttons = terms.map(
    ([id, count], index) =>
      markup`<button type="button" class="chip" aria-pressed="false" data-term="${id}"${index >= visibleChips ? markup` data-extra hidden` : undefined}>${nameOfTerm(id)} <span class="n">${count}</span></button>`,
  );
  const more =
    terms.length > visibleChips
      ? markup`<button type="button" class="chip" data-more>More…</button>`
      : undefined;
  return markup`<div role="group" aria-label="${title}" data-facet="${facet}"><span class="lab">${title}</span><div class="chips"><button type="button" class="chip" aria-pressed="true" data-term="">All</button>${buttons}${more}</div></div>
`;
}

function languageName(language: string): string {
  return capitalised(new Intl.DisplayNames(language, { type: "language" }).of(language)!);
}
