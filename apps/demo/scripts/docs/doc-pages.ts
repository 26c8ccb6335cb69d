import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { escapeHtml } from "../content/escape-html.ts";
import { pageShell } from "../content/page-shell.ts";
import { repository } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc, DocSection } from "./doc.ts";
import { listDocs } from "./list-docs.ts";
import { renderDoc } from "./render-doc.ts";

/** Makes the pages of the docs and their index, by name. */
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
  const contents =
    headings.length < 3
      ? ""
      : `<nav class="contents" aria-label="On this page"><ul role="list">${headings
          .map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
          .join("")}</ul></nav>`;
  return pageShell({
    title: doc.title,
    description: `${doc.title}: documentation of mineral-brief.`,
    kind: "docs",
    main: `<div class="docs">
      ${navigation(sections, doc)}
      <main id="content" class="doc" tabindex="-1">
${html.replace("</h1>", `</h1>\n${contents}`)}
      </main>
    </div>`,
  });
}

function navigation(sections: readonly DocSection[], current: Doc | undefined): string {
  const root = rootOf(current?.page ?? "docs/index.html");
  const items = sections.map((section) => {
    const isOpen = current !== undefined && section.docs.includes(current);
    const links = section.docs.map(
      (doc) =>
        `<li><a href="${root}${doc.page}"${doc === current ? ' aria-current="page"' : ""}>${escapeHtml(doc.title)}</a></li>`,
    );
    return isOpen
      ? `<li><p>${section.title}</p><ul role="list">${links.join("")}</ul></li>`
      : `<li><a href="${root}docs/index.html#${anchorOf(section)}">${section.title}</a></li>`;
  });
  return `<nav class="docs-nav" aria-label="Docs"><details><summary>All docs</summary><ul role="list">${items.join("")}</ul></details></nav>`;
}

/** Named after the folder that its docs stand in. */
function anchorOf({ docs, title }: DocSection): string {
  const folder = basename(dirname(docs[0]!.page));
  return folder === "docs" ? title.toLowerCase().replaceAll(" ", "-") : folder;
}

function indexPage(sections: readonly DocSection[]): string {
  const parts = sections.map((section) => {
    const links = section.docs.map(
      ({ page, title }) => `<li><a href="../${page}">${escapeHtml(title)}</a></li>`,
    );
    return `<section><h2 id="${anchorOf(section)}">${section.title}</h2><p>${section.about}</p><ul role="list"${links.length > 20 ? ' class="many"' : ""}>${links.join("")}</ul></section>`;
  });
  const schemas = readdirSync(join(repository, "packages/schema/json-schema/1")).map(
    (name) => `<li><a href="../schema/1/${name}">${name}</a></li>`,
  );
  return pageShell({
    title: "Docs",
    description: "Guides, commands, formats, rules and decisions of mineral-brief.",
    kind: "docs",
    main: `<main id="content" class="docs-index" tabindex="-1">
      <h1>Docs</h1>
      ${parts.join("\n      ")}
      <section><h2 id="json-schema">JSON Schema</h2><p>For editors and other programs; the strict ones refuse unknown keys and words.</p><ul role="list">${schemas.join("")}</ul></section>
    </main>`,
  });
}
