import { markup, type Markup } from "@mineral-brief/formats/markup";
import { nameLanguages } from "@mineral-brief/language/load-names";
import type { Article } from "@mineral-brief/schema";
import { allInsights, placesOf, relationsOf, termId } from "@mineral-brief/schema/reading";
import {
  exportControls,
  isA,
  memberships,
  minerals,
  officialLists,
  places,
  relationTypes,
  shares,
  stages,
  type Place,
} from "@mineral-brief/schema/vocabulary";
import { capitalised } from "../content/capitalised.ts";
import { nameIn } from "../content/names.ts";
import type { Doc } from "./doc.ts";
import { galleryLinks } from "./gallery-links.ts";
import { heading, table } from "./page-parts.ts";

/** Writes the pages of the vocabulary that are not about one mineral: places, stages, relations, lists, shares and controls. */
export function termPages(): Doc[] {
  return [placesPage(), stagesPage(), relationsPage(), listsPage(), sharesPage(), controlsPage()];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

function page(name: string, title: string, summary: string, parts: readonly Section[]): Doc {
  const sections = (list: readonly Section[]): Markup =>
    markup`${list.map(({ id, title: text, body }) => markup`${heading(id, text)}${body}`)}`;
  const html = markup`<h1>${title}</h1>
<p class="intro">${summary}</p>
${sections(parts)}
<p>The <a href="../packages/sources.html">sources</a> of the vocabulary name where each row was read.</p>`
    .text;
  return {
    source: `packages/schema/vocabulary/${name}.tsv`,
    page: `docs/vocabulary/${name}.html`,
    title,
    summary,
    content: { html, headings: parts.map(({ id, title: text }) => ({ id, text })) },
    search: { html: sections(parts.filter(({ id }) => id !== "names")).text },
  };
}

function placesPage(): Doc {
  const kinds = ["country", "bloc", "region"] as const;
  const titles = { country: "Countries and territories", bloc: "Blocs", region: "Regions" };
  const parts = kinds.map((kind): Section => {
    const rows = places.filter((place) => place.kind === kind).map(placeRow);
    const columns = ["Id", "Name", "Chinese", kind === "country" ? "Also found as" : "Members"];
    return { id: kind, title: titles[kind], body: table(titles[kind], columns, rows) };
  });
  const summary = `${places.length} countries, blocs and regions, with the words by which the tagger finds them.`;
  return page("places", "Places", summary, [
    ...parts,
    names("places", places),
    ...briefsOf(places, (article) => placesOf(article).map(termId)),
  ]);
}

function placeRow(place: Place): Markup {
  const { id, kind, names: own, aliases, demonyms, metonyms } = place;
  const members = places.filter((other) => other.kind === "country" && isA(other.id, id));
  const words =
    kind === "country" ? [...aliases.en, ...demonyms, ...metonyms] : members.map(nameOf);
  return markup`<tr id="${id}"><td><code>${id}</code></td><td>${own.en}</td><td lang="zh">${own.zh}</td><td class="soft">${words.join(", ") || (kind === "country" ? "" : "not in the vocabulary")}</td></tr>
`;
}

function nameOf({ names: { en } }: Place): string {
  return en;
}

function stagesPage(): Doc {
  const summary = `${stages.length} steps of the supply chain, from exploration to closure.`;
  return page("stages", "Stages", summary, [
    { id: "all", title: "All stages", body: definitions("All stages", stages) },
    names("stages", stages),
    ...briefsOf(stages, stagesIn),
  ]);
}

function stagesIn(article: Article): string[] {
  const inInsights = allInsights(article).flatMap(({ insight }) => insight.stages ?? []);
  const inRelations = relationsOf(article).flatMap(({ value }) => value.stage ?? []);
  return [...inInsights, ...inRelations];
}

function relationsPage(): Doc {
  const groups = [...new Set(relationTypes.map(({ group }) => group))];
  const parts = groups.map((group): Section => {
    const title = groupTitles[group] ?? capitalised(group.replaceAll("-", " "));
    const types = relationTypes.filter((type) => type.group === group);
    return { id: group, title, body: definitions(title, types) };
  });
  const summary = `${relationTypes.length} types of events, measures and lasting relations between states and companies.`;
  return page("relations", "Relations", summary, [
    ...parts,
    names("relations", relationTypes),
    ...briefsOf(relationTypes, (article) => relationsOf(article).map(({ value }) => value.type)),
  ]);
}

const groupTitles: Readonly<Record<string, string>> = {
  "export-side": "Export controls",
  "imports-actors-ownership": "Imports, actors and ownership",
  support: "State support",
  deals: "Deals",
  "operations-markets": "Operations and markets",
  // cspell:ignore standing: the id of a group.
  standing: "Lasting relations",
};

interface DefinedTerm {
  readonly id: string;
  readonly names: { readonly en: string; readonly zh: string };
  readonly definition: string;
}

function definitions(label: string, terms: readonly DefinedTerm[]): Markup {
  const rows = terms.map(
    ({ id, names: { en, zh }, definition }) =>
      markup`<tr id="${id}"><td><code>${id}</code></td><td>${capitalised(en)}<br /><span class="soft" lang="zh">${zh}</span></td><td>${definition}</td></tr>
`,
  );
  return table(label, ["Id", "Name", "Means"], rows);
}

/** The names in the languages that the other tables do not have. */
function names(label: string, terms: readonly { readonly id: string }[]): Section {
  const languages = new Intl.DisplayNames("en", { type: "language" });
  const rows = terms.map(
    ({ id }) =>
      markup`<tr><td><code>${id}</code></td>${nameLanguages.map((language) => markup`<td lang="${language}">${nameIn(id, language)}</td>`)}</tr>
`,
  );
  const columns = ["Id", ...nameLanguages.map((language) => languages.of(language)!)];
  return {
    id: "names",
    title: "Names in other languages",
    body: table(`Names of ${label}`, columns, rows),
  };
}

/** The briefs of the gallery by term. No section if none has one. */
function briefsOf(
  terms: readonly { readonly id: string; readonly names: { readonly en: string } }[],
  termsOf: (article: Article) => readonly string[],
): Section[] {
  const parts = terms.flatMap(({ id, names: { en } }) => {
    const links = galleryLinks((article) => termsOf(article).includes(id));
    return links === undefined ? [] : [markup`<h3>${capitalised(en)}</h3>${links}`];
  });
  return parts.length === 0
    ? []
    : [{ id: "gallery", title: "In the gallery", body: markup`${parts}` }];
}

function listsPage(): Doc {
  const parts = officialLists.map((official): Section => {
    const { list, year, title, issuer, announced, officialTotal, complete, source, url, note } =
      official;
    const rows = memberships
      .filter((entry) => entry.list === list && entry.year === year)
      .map(
        ({ mineral, listedAs, category }) =>
          markup`<tr><td>${mineralLink(mineral)}</td><td>${listedAs}</td><td>${category}</td></tr>
`,
      );
    const known = complete
      ? "The vocabulary has every entry."
      : "The vocabulary has only some entries, so a missing mineral may be on the list.";
    const body = markup`<p>${issuer}, ${announced}. ${officialTotal} entries. ${known} ${note}</p>
<p class="small soft">Read in: ${url === undefined ? source : markup`<a href="${url}">${source}</a>`}</p>
${table(title, ["Mineral", "Named as", "Category"], rows)}`;
    return { id: `${list}-${year}`, title: `${title} (${list}, ${year})`, body };
  });
  const summary = `${officialLists.length} official lists of critical and strategic minerals, with their entries and where each was read.`;
  return page("lists", "Official lists", summary, parts);
}

function mineralLink(id: string): Markup {
  return markup`<a href="${id}.html">${capitalised(nameIn(id, "en") ?? id)}</a>`;
}

function sharesPage(): Doc {
  const known = minerals.filter(({ id }) => shares.some(({ mineral }) => mineral === id));
  const rows = known.flatMap(({ id }) => {
    const own = shares.filter(({ mineral }) => mineral === id);
    return [...new Set(own.map(({ stage }) => stage))].map((stage) => {
      const atStage = own.filter((share) => share.stage === stage);
      const year = Math.max(...atStage.map((share) => share.year));
      const largest = atStage
        .filter((share) => share.year === year)
        .toSorted((a, b) => b.percent - a.percent)[0]!;
      return markup`<tr><td><a href="${id}.html#shares-of-world-output">${capitalised(nameIn(id, "en")!)}</a></td><td>${nameIn(stage, "en")}</td><td>${nameIn(largest.country, "en")}</td><td class="num">${largest.percent}%</td><td class="num">${year}</td><td class="soft">${largest.edition}</td></tr>
`;
    });
  });
  const columns = ["Mineral", "Stage", "Largest", { num: "Share" }, { num: "Year" }, "Edition"];
  const summary = `${shares.length} published shares of world output. This table has the largest share of each mineral and stage in its latest year.`;
  return page("shares", "Shares", summary, [
    {
      id: "largest",
      title: "The largest shares",
      body: table("The largest shares", columns, rows),
    },
  ]);
}

function controlsPage(): Doc {
  const rows = exportControls
    .toSorted((a, b) => b.announced.localeCompare(a.announced))
    .map((control) => {
      const { id, country, title, url, note, announced, effective, suspension, asOf } = control;
      const state =
        suspension === undefined
          ? "No suspension is known."
          : `Suspended from ${suspension.from} to ${suspension.to}${suspension.part ? `: ${suspension.part}` : ""}. What followed is not known.`;
      const about = control.minerals.map(
        (mineral, index) => markup`${index > 0 ? ", " : ""}${mineralLink(mineral)}`,
      );
      return markup`<tr id="${id}"><td>${nameIn(country, "en")}</td><td>${url === undefined ? title : markup`<a href="${url}">${title}</a>`}<br /><span class="soft">${note}</span></td><td>${about}</td><td class="nw">${announced}</td><td class="nw">${effective}</td><td>${state} As of ${asOf}.</td></tr>
`;
    });
  const columns = ["State", "Measure", "Minerals", "Announced", "In effect", "Status"];
  const summary = `${exportControls.length} announcements that control exports, the latest first, each with the day until which its status is known.`;
  return page("export-controls", "Export controls", summary, [
    { id: "all", title: "All announcements", body: table("All announcements", columns, rows) },
  ]);
}
