import { Markup, markup } from "@mineral-brief/formats/markup";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pageShell } from "../content/page-shell.ts";
import { repository } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc, DocSection } from "./doc.ts";
import { listDocs } from "./list-docs.ts";
import { renderDoc } from "./render-doc.ts";

/** Writes the pages of the docs and their index, each with its name. */
export function docPages(): [name: string, html: string][] {
  const sections = listDocs();
  const docs = sections.flatMap((section) => section.docs);
  return [
    ["docs/index.html", indexPage(sections)],
    ...docs.map((doc): [string, string] => [doc.page, docPage(doc, sections, docs)]),
  ];
}

function docPage(doc: Doc, sections: readonly DocSection[], docs: readonly Doc[]): string {
  const { html, headings } = renderDoc(doc, docs);
  const links = headings.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`);
  const contents =
    headings.length < 3
      ? ""
      : markup`<nav class="contents" aria-label="On this page"><ul role="list">${links}</ul></nav>`
          .text;
  return pageShell({
    title: doc.title,
    description: `${doc.title}: documentation of mineral-brief.`,
    kind: "docs",
    main: markup`<div class="docs">
      ${navigation(sections, doc)}
      <main id="content" class="doc" tabindex="-1">
${new Markup(html.replace("</h1>", () => `</h1>\n${contents}`))}
      </main>
    </div>`,
  });
}

function navigation(sections: readonly DocSection[], current: Doc): Markup {
  const root = rootOf(current.page);
  const items = sections.map((section) => {
    if (!section.docs.includes(current))
      return markup`<li><a href="${root}docs/index.html#${anchorOf(section)}">${section.title}</a></li>`;
    const links = section.docs.map(
      (doc) =>
        markup`<li><a href="${root}${doc.page}"${doc === current ? markup` aria-current="page"` : undefined}>${doc.title}</a></li>`,
    );
    return markup`<li><p>${section.title}</p><ul role="list">${links}</ul></li>`;
  });
  return markup`<nav class="docs-nav" aria-label="Docs"><details><summary>All docs</summary><ul role="list">${items}</ul></details></nav>`;
}

/** Gives a section's id in the index: the name of the folder with its pages. */
function anchorOf({ docs, title }: DocSection): string {
  const folder = basename(dirname(docs[0]!.page));
  return folder === "docs" ? title.toLowerCase().replaceAll(" ", "-") : folder;
}

function indexPage(sections: readonly DocSection[]): string {
  const parts = sections.map((section) => {
    const links = section.docs.map(
      ({ page, title }) => markup`<li><a href="../${page}">${title}</a></li>`,
    );
    const columns = links.length > 20 ? markup` class="many"` : undefined;
    return markup`<section><h2 id="${anchorOf(section)}">${section.title}</h2><p>${section.about}</p><ul role="list"${columns}>${links}</ul></section>
      `;
  });
  const schemas = readdirSync(join(repository, "packages/schema/json-schema/1")).map(
    (name) => markup`<li><a href="../schema/1/${name}">${name}</a></li>`,
  );
  return pageShell({
    title: "Docs",
    description: "Guides, commands, formats, rules and decisions of mineral-brief.",
    kind: "docs",
    main: markup`<main id="content" class="docs-index" tabindex="-1">
      <h1>Docs</h1>
      ${parts}<section><h2 id="json-schema">JSON Schema</h2><p>For editors and other programs. The strict schemas reject unknown keys and terms.</p><ul role="list">${schemas}</ul></section>
    </main>`,
  });
}
