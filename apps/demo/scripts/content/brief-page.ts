import { htmlFragment } from "@mineral-brief/formats";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { embedSnippets } from "../../src/embed-snippets.ts";
import { briefFacts } from "./brief-facts.ts";
import { escapeHtml } from "./escape-html.ts";
import { pageShell } from "./page-shell.ts";
import type { WidgetFile } from "./read-widget.ts";

/** Makes the page of a brief: the brief itself, readable without script, its data, and how to embed it. */
export function briefPage(name: string, article: Article, widget: readonly WidgetFile[]): string {
  const facts = briefFacts(article);
  const headline = textOf(article.headline);
  const fragment = htmlFragment.serialise([article], { headingLevel: 1 }).text;
  return pageShell({
    title: headline,
    description: `A cited brief in ${facts.language}, ${facts.date}: ${headline}`,
    kind: "brief",
    main: `<main id="content" class="brief-page" tabindex="-1">
      <p class="trail"><a href="../gallery.html">Gallery</a></p>
      <div class="desk">
        <mineral-brief heading-level="1">
${fragment}</mineral-brief>
        <aside aria-labelledby="about-title">
          <h2 id="about-title">About this brief</h2>
          <dl>
            <div><dt>Language</dt><dd>${facts.language}</dd></div>
            <div><dt>Published</dt><dd>${facts.date}</dd></div>
            <div><dt>Statements</dt><dd>${facts.insights} insights, ${facts.references} sources</dd></div>
            ${filterLinks("Minerals", "mineral", facts.minerals)}
            ${filterLinks("Places", "place", facts.places)}
            ${filterLinks("Relations", "relation", facts.relations)}
          </dl>
          <p class="actions"><a class="button" href="../playground.html#gallery=${name}">Open in the playground</a> <a class="button" href="./${name}.json" download>Download the JSON</a></p>
          ${embedSection(name, article, widget)}
        </aside>
      </div>
    </main>`,
  });
}

function filterLinks(title: string, key: string, ids: readonly string[]): string {
  const links = ids.map(
    (id) =>
      `<a href="../gallery.html?${key}=${encodeURIComponent(id)}">${escapeHtml(nameOf(id, "en")!)}</a>`,
  );
  return ids.length === 0 ? "" : `<div><dt>${title}</dt><dd>${links.join(", ")}</dd></div>`;
}

function embedSection(name: string, article: Article, widget: readonly WidgetFile[]): string {
  const snippets = embedSnippets({
    src: `/briefs/${name}.json`,
    language: article.language,
    integrity: Object.fromEntries(widget.map((file) => [file.name, file.integrity])),
  });
  const parts = snippets.map(
    ({ title, note, code }) =>
      `<details name="embed"><summary>${title}</summary><p>${escapeHtml(note)}</p><div class="code"><pre tabindex="0" role="group" aria-label="${title}"><code>${escapeHtml(code)}</code></pre></div></details>`,
  );
  const files = widget.map(
    (file) => `<li><a href="../widget/${file.name}" download>${file.name}</a></li>`,
  );
  return `<h2>On your own page</h2>
          ${parts.join("\n          ")}
          <details name="embed"><summary>Files of the widget</summary><ul>${files.join("")}</ul></details>`;
}
