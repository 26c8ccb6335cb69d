import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import {
  viewData,
  directionOf,
  directionOfLanguage,
  languageOf,
  textOf,
} from "@mineral-brief/schema/reading";
import type { VerifyReport } from "../gallery-reports/verify-report.ts";
import { briefFacts, type BriefFacts } from "./brief-facts.ts";
import { embedSnippets, snippetCode } from "./embed-snippets.ts";
import { nameIn } from "./names.ts";
import { checkedLine, disclosureOf } from "./origin.ts";
import { pageShell } from "./page-shell.ts";
import type { WidgetFile } from "./read-widget.ts";
import { renderedBrief } from "./rendered-briefs.ts";
import { sourcesBeside } from "./source-cards.ts";
import { tile } from "./tile.ts";

interface BriefPageParts {
  readonly widget: readonly WidgetFile[];
  /** The extensions of the files beside the page. */
  readonly downloads: readonly string[];
  /** The comparison of the brief with its sources, if there is one. */
  readonly report: VerifyReport | undefined;
}

/** Writes the page of a brief: the element, which works without script, facts about the brief, and code to embed it. */
export function briefPage(
  name: string,
  article: Article,
  { widget, downloads, report }: BriefPageParts,
): string {
  const facts = briefFacts(article);
  const headline = textOf(article.headline);
  const tiles = facts.minerals.map((id) =>
    tile(id, { small: true, href: `../docs/vocabulary/${id}.html` }),
  );
  return pageShell({
    title: headline,
    description: `A cited brief in ${facts.language}, ${facts.date}: ${headline}`,
    kind: "brief",
    main: markup`<main id="content" class="wrap reading" tabindex="-1">
      ${contents(article)}
      <div class="sheet-of">
        <div class="topics" dir="${directionOfLanguage(article.language)}">${tiles}</div>
        ${renderedBrief(name)}
      </div>
      <aside class="rail" aria-label="About this brief">
        ${sourcesBeside(article)}
        <div><h2>Use this brief</h2><div class="uses">
          <a class="button slim" href="../playground.html#gallery=${name}">Open in the playground</a>
          ${downloadList(name, downloads)}
          ${embedSection(name, widget)}
        </div></div>
        <div><h2>About</h2><dl>
          <dt>Language</dt><dd>${facts.language}</dd>
          <dt>Published</dt><dd>${facts.date}</dd>
          <dt>Content</dt><dd>${facts.insights} statements, ${facts.references} sources</dd>
          ${places(facts)}
        </dl></div>
        <div id="made"><h2>How it was made</h2><p class="soft">${origin(article, report)}</p></div>
      </aside>
    </main>`,
  });
}

/** Links to the parts of the brief. The element opens a group that the URL names; the page's script finds the other parts. */
function contents(article: Article): Markup {
  const links = (article.groups ?? []).map(
    ({ title }, index) =>
      markup`<li><a href="#brief-group-${index + 1}">${
        title === undefined
          ? `Group ${index + 1}`
          : markup`<bdi lang="${languageOf(title, article)}" dir="${directionOf(title, article)}">${textOf(title)}</bdi>`
      }</a></li>`,
  );
  const part = (title: string, place: string): Markup =>
    markup`<li><a href="#brief" lang="en" data-part="${place}">${title}</a></li>`;
  const sources = article.references?.length ?? 0;
  const list = markup`<ul role="list" lang="${article.language}">${[
    part("Core insights", "[part=core-insights]"),
    ...links,
    ...(sources > 0 ? [part(`Sources (${sources})`, "#references")] : []),
    ...(viewData(article) === undefined ? [] : [part("Data", "[part=data]")]),
  ]}</ul>`;
  return markup`<nav class="toc" aria-label="In this brief"><h2>In this brief</h2>${list}<p><a class="back" href="../gallery.html">← All briefs</a></p></nav>
      <details class="toc-inline"><summary>In this brief</summary>${list}<p><a href="../gallery.html">← All briefs</a></p></details>`;
}

function places({ places: ids, relations }: BriefFacts): Markup {
  const join = (terms: readonly string[]): string =>
    terms.map((id) => nameIn(id, "en") ?? id).join(", ");
  return markup`${ids.length > 0 ? markup`<dt>Places</dt><dd>${join(ids)}</dd>` : undefined}
          ${relations.length > 0 ? markup`<dt>Relations</dt><dd>${join(relations)}</dd>` : undefined}`;
}

/** Describes how a brief was made, and whether it was checked. */
function origin(article: Article, report: VerifyReport | undefined): string {
  const { responsibleParty, reviewedBy = [] } = article.provenance ?? {};
  const checked = checkedLine(article, report);
  const party = responsibleParty && `${textOf(responsibleParty.name)} is responsible for it.`;
  const review =
    reviewedBy.length === 0
      ? "No reviewer is named."
      : `Reviewed by ${reviewedBy.map(({ name }) => textOf(name)).join(", ")}.`;
  return [`${disclosureOf(article)}.`, party, review, checked && `${checked}.`]
    .filter(Boolean)
    .join(" ");
}

function downloadList(name: string, extensions: readonly string[]): Markup {
  const links = extensions.map(
    (extension) =>
      markup`<li><a href="./${name}.${extension}" download>${extension.toUpperCase()}</a></li>`,
  );
  return markup`<details class="fold"><summary class="button slim">Download as JSON, YAML, CSV…</summary><ul role="list">${links}</ul></details>`;
}

function embedSection(name: string, widget: readonly WidgetFile[]): Markup {
  const parts = embedSnippets(`/briefs/${name}.json`, widget).map(
    (snippet) =>
      markup`<details name="embed"><summary>${snippet.title}</summary><p>${snippet.note}</p>${snippetCode(snippet)}</details>
          `,
  );
  const files = widget.map(
    (file) => markup`<li><a href="../widget/${file.name}" download>${file.name}</a></li>`,
  );
  return markup`<details class="fold"><summary class="button slim">Embed on your page</summary>
          ${parts}<details name="embed"><summary>Widget files</summary><ul role="list">${files}</ul></details></details>`;
}
