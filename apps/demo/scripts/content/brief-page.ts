import { htmlFragment } from "@mineral-brief/formats";
import { Markup, markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { embedSnippets } from "../../src/embed-snippets.ts";
import { briefFacts } from "./brief-facts.ts";
import { pageShell } from "./page-shell.ts";
import type { WidgetFile } from "./read-widget.ts";

/** Writes the page of a brief: the brief as HTML that works without script, facts about it, and code to embed it. */
export function briefPage(name: string, article: Article, widget: readonly WidgetFile[]): string {
  const facts = briefFacts(article);
  const headline = textOf(article.headline);
  const fragment = htmlFragment.serialise([article], { headingLevel: 1 }).text;
  return pageShell({
    title: headline,
    description: `A cited brief in ${facts.language}, ${facts.date}: ${headline}`,
    kind: "brief",
    main: markup`<main id="content" class="brief-page" tabindex="-1">
      <p class="trail"><a href="../gallery.html">Gallery</a></p>
      <div class="desk">
        <mineral-brief heading-level="1">
${new Markup(fragment)}</mineral-brief>
        <aside aria-labelledby="about-title">
          <h2 id="about-title">About this brief</h2>
          <dl>
            <div><dt>Language</dt><dd>${facts.language}</dd></div>
            <div><dt>Published</dt><dd>${facts.date}</dd></div>
            <div><dt>Content</dt><dd>${facts.insights} insights, ${facts.references} references</dd></div>
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

function filterLinks(title: string, key: string, ids: readonly string[]): Markup | undefined {
  if (ids.length === 0) return undefined;
  const links = ids.map(
    (id, index) =>
      markup`${index > 0 ? ", " : ""}<a href="../gallery.html?${key}=${encodeURIComponent(id)}">${nameOf(id, "en")}</a>`,
  );
  return markup`<div><dt>${title}</dt><dd>${links}</dd></div>`;
}

function embedSection(name: string, article: Article, widget: readonly WidgetFile[]): Markup {
  const snippets = embedSnippets({
    src: `/briefs/${name}.json`,
    language: article.language,
    integrity: Object.fromEntries(widget.map((file) => [file.name, file.integrity])),
  });
  const parts = snippets.map(
    ({ title, note, code }) =>
      markup`<details name="embed"><summary>${title}</summary><p>${note}</p><div class="code"><pre tabindex="0" role="group" aria-label="${title}"><code>${code}</code></pre></div></details>
          `,
  );
  const files = widget.map(
    (file) => markup`<li><a href="../widget/${file.name}" download>${file.name}</a></li>`,
  );
  return markup`<h2>Embed it in your page</h2>
          ${parts}<details name="embed"><summary>Widget files</summary><ul>${files}</ul></details>`;
}
