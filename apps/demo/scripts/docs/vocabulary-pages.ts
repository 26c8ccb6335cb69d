import { markup, type Markup } from "@mineral-brief/formats/markup";
import { jaMentions } from "@mineral-brief/schema/names/ja";
import { labelsFor, mineralsOf, termId } from "@mineral-brief/schema/reading";
import {
  controlsOf,
  findMentions,
  membershipsOf,
  minerals,
  officialLists,
  sharesOf,
  type Mineral,
  type Share,
} from "@mineral-brief/schema/vocabulary";
import { capitalised } from "../content/capitalised.ts";
import { nameIn } from "../content/names.ts";
import { periodicTable } from "../content/periodic-table.ts";
import { ticks } from "../content/ticks.ts";
import { colourClass, tile } from "../content/tile.ts";
import type { Doc } from "./doc.ts";
import { galleryLinks } from "./gallery-links.ts";
import { heading, table } from "./page-parts.ts";
import { termPages } from "./term-pages.ts";

/** Writes the pages of the vocabulary: the periodic table, the lists of other terms, and a page per mineral in alphabetical order. */
export function vocabularyPages(): Doc[] {
  const sorted = minerals.toSorted((a, b) => a.names.en.localeCompare(b.names.en, "en"));
  const terms = termPages();
  return [vocabularyIndex(sorted, terms), ...terms, ...sorted.map(mineralPage)];
}

function vocabularyIndex(sorted: readonly Mineral[], terms: readonly Doc[]): Doc {
  const others = sorted.filter(({ symbol }) => symbol === undefined);
  const rows = sorted.map(
    ({ id, names, family }) =>
      markup`<tr><td><a href="${id}.html">${capitalised(names.en)}</a></td><td><code>${id}</code></td><td lang="zh">${names.zh}</td><td>${familyName(family)}</td><td class="num">${membershipsOf(id).length}</td></tr>
`,
  );
  const summary = `${minerals.length} minerals, metals, groups and materials, with their names, lists and shares.`;
  const html = markup`<h1>Vocabulary</h1>
<p class="intro">${summary} Each has a page. Elements in grey are not in the vocabulary.</p>
${periodicTable("../../")}
${heading("groups", "Groups and materials")}<div class="minis">${others.map(({ id, names }) => markup`<a class="chip" href="${id}.html">${names.en}</a>`)}</div>
${heading("terms", "Other terms")}<ul class="entries" role="list">${terms.map(({ page, title, summary: about }) => markup`<li><a href="${page.split("/").at(-1)!}">${title}</a><p class="soft small">${about}</p></li>`)}</ul>
${heading("all", "All minerals")}${table("All minerals", ["Mineral", "Id", "Chinese", "Family", { num: "On lists" }], rows)}<p>The <a href="../packages/sources.html">sources</a> of the vocabulary name where each list, share and name was read.</p>`
    .text;
  return {
    source: "packages/schema/vocabulary/minerals.tsv",
    page: "docs/vocabulary/index.html",
    title: "Vocabulary",
    summary,
    content: {
      html,
      headings: [
        { id: "groups", text: "Groups and materials" },
        { id: "terms", text: "Other terms" },
        { id: "all", text: "All minerals" },
      ],
    },
  };
}

function mineralPage(mineral: Mineral): Doc {
  const { id, names, family } = mineral;
  const parts = [
    namesPart(mineral),
    sharesPart(id),
    listsPart(id),
    controlsPart(id),
    codesPart(mineral),
    briefsPart(id),
  ].filter((part) => part !== undefined);
  const name = capitalised(names.en);
  const html =
    markup`<div class="at-glance">${tile(id)}<div><h1>${name}</h1><dl><dt>Id</dt><dd><code>${id}</code></dd><dt>Family</dt><dd>${familyName(family)}</dd><dt>Chinese</dt><dd lang="zh">${names.zh}</dd><dt>On lists</dt><dd>${membershipsOf(id).length} of ${officialLists.length} in the vocabulary</dd></dl></div></div>
<p class="intro">Use the id in <code>minerals</code>. The tagger finds ${names.en} by any of the names below.${japaneseNote(id)}</p>
${parts.map(({ title, body }) => markup`${heading(headingId(title), title)}${body}`)}`.text;
  return {
    source: "packages/schema/vocabulary/minerals.tsv",
    page: `docs/vocabulary/${id}.html`,
    title: name,
    summary: `${name}: names, shares of world output, official lists and export controls.`,
    content: { html, headings: parts.map(({ title }) => ({ id: headingId(title), text: title })) },
    search: "page",
  };
}

/** Says when a short Japanese name is found; undefined if it always is. */
function japaneseNote(id: string): Markup | undefined {
  const name = nameIn(id, "ja");
  if (name === undefined || findsMineral(id, `${name}を輸出した。`)) return undefined;
  const words = (text: string): Markup => markup`<span lang="ja">${text}</span>`;
  return markup` It finds ${words(name)} only directly beside a word of the trade or an amount, because other words contain it: in ${words(`${name}の輸出`)}, but not in ${words(`${name}を輸出した`)}.`;
}

function findsMineral(id: string, japanese: string): boolean {
  return findMentions(japanese, "ja", [jaMentions]).mentions.some((mention) => mention.id === id);
}

interface Part {
  readonly title: string;
  readonly body: Markup;
}

const otherLanguages = ["ar", "de", "es", "fr", "ja", "ru"] as const;

function namesPart({ id, names, aliases }: Mineral): Part {
  const list = (items: readonly string[], lang?: string): Markup =>
    markup`<ul class="namelist" role="list"${lang && markup` lang="${lang}"`}>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  const others = otherLanguages.flatMap((language) => {
    const name = nameIn(id, language);
    return name === undefined ? [] : [markup`<li lang="${language}">${name}</li>`];
  });
  return {
    title: "Names",
    body: markup`${list([names.en, ...aliases.en])}${list([names.zh, ...aliases.zh], "zh")}<ul class="namelist" role="list">${others}</ul>`,
  };
}

function sharesPart(id: string): Part | undefined {
  const shares = sharesOf(id);
  if (shares.length === 0) return undefined;
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    const title = `${capitalised(nameIn(share.stage, "en")!)}, ${share.year}`;
    groups.set(title, [...(groups.get(title) ?? []), share]);
  }
  const tables = [...groups].map(([title, rows]) => {
    const lines = rows.map(
      ({ country, percent }) =>
        markup`<div><span>${nameIn(country, "en")}</span>${ticks(percent)}<span class="pc">${percent}%</span></div>`,
    );
    const sum = rows.reduce((total, { percent }) => total + percent, 0);
    const rounding =
      sum > 100 ? markup`<p class="small">${labelsFor("en").roundedShares}.</p>` : undefined;
    return markup`<h3>${title}</h3><div class="share-rows ${colourClass(id)}">${lines}</div>${rounding}${sourcesOfShares(rows)}`;
  });
  return {
    title: "Shares of world output",
    body: markup`<p>Only the leading countries are listed.</p>${tables}<p class="small">A brief with a share that is far off gets the note <a href="../rules/share-outdated.html">share-outdated</a>.</p>`,
  };
}

/** Names the publications of shares, and the pages of others from which they were read. */
function sourcesOfShares(rows: readonly Share[]): Markup {
  const sources = new Map(rows.map((row) => [`${row.source} ${row.copy}`, row]));
  return markup`${[...sources.values()].map(({ source, url, copy }) => {
    const work = url === undefined ? source : markup`<a href="${url}">${source}</a>`;
    const read = copy && markup`, read in <a href="${copy}">a copy at ${new URL(copy).host}</a>`;
    return markup`<p class="small soft">Source: ${work}${read}</p>`;
  })}`;
}

function listsPart(id: string): Part | undefined {
  const rows = membershipsOf(id).flatMap(({ list, year, listedAs }) => {
    const official = officialLists.find((entry) => entry.list === list && entry.year === year);
    if (official === undefined) return [];
    const { title, issuer } = official;
    return [
      markup`<tr><td><a href="lists.html#${list}-${year}">${title}</a></td><td>${issuer}</td><td class="num">${year}</td><td>${listedAs}</td></tr>`,
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    title: "Official lists",
    body: table("Official lists", ["List", "Issuer", { num: "Year" }, "Named as"], rows),
  };
}

function controlsPart(id: string): Part | undefined {
  const rows = controlsOf(id).map((control) => {
    const { country, title, note, announced, effective, suspension, asOf, url } = control;
    const state =
      suspension === undefined
        ? "no suspension known"
        : `suspended ${suspension.from} to ${suspension.to}${suspension.part ? `: ${suspension.part}` : ""}`;
    return markup`<tr><td>${nameIn(country, "en")}: ${url === undefined ? title : markup`<a href="${url}">${title}</a>`}<br /><span class="soft">${note}</span></td><td class="nw">${announced}</td><td class="nw">${effective}</td><td>${state}, as of ${asOf}</td></tr>`;
  });
  if (rows.length === 0) return undefined;
  return {
    title: "Export controls",
    body: table("Export controls", ["Measure", "Announced", "In effect", "State"], rows),
  };
}

function codesPart({ symbol, hsCodes, wikidata, cgiCode, mrdsCode }: Mineral): Part | undefined {
  const rows: [string, Markup | string][] = [];
  if (symbol !== undefined) rows.push(["Symbol", symbol]);
  if (hsCodes.length > 0) rows.push(["HS 2022", hsCodes.join(", ")]);
  if (wikidata !== undefined)
    rows.push([
      "Wikidata",
      markup`<a href="https://www.wikidata.org/wiki/${wikidata}">${wikidata}</a>`,
    ]);
  if (cgiCode !== undefined) rows.push(["CGI commodity", markup`<code>${cgiCode}</code>`]);
  if (mrdsCode !== undefined) rows.push(["USGS MRDS", markup`<code>${mrdsCode}</code>`]);
  if (rows.length === 0) return undefined;
  return {
    title: "Codes",
    body: markup`<div class="tablewrap" tabindex="0" role="group" aria-label="Codes"><table><tbody>${rows.map(([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></div>`,
  };
}

function briefsPart(id: string): Part | undefined {
  const body = galleryLinks((article) => mineralsOf(article).some((term) => termId(term) === id));
  return body && { title: "In the gallery", body };
}

function familyName(family: string): string {
  return capitalised(family.replaceAll("-", " "));
}

function headingId(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}
