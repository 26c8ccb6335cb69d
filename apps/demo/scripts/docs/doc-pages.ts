import { existsSync } from "node:fs";
import { join } from "node:path";
import { Markup, markup } from "@mineral-brief/formats/markup";
import { pageShell } from "../content/page-shell.ts";
import { repository, repositoryAddress } from "../content/repository.ts";
import { rootOf } from "../content/root-of.ts";
import type { Doc, DocEntry, DocGroup, RenderedDoc } from "./doc.ts";
import { renderDoc } from "./render-doc.ts";
import { completeRulePage } from "./rule-page.ts";

/** A page of the docs before Vite has processed it, and its content. */
export interface DocPage {
  readonly doc: Doc;
  readonly html: string;
  /** The content that the search finds. */
  readonly rendered: RenderedDoc;
}

/** Writes the pages of the docs. */
export function docPages(groups: readonly DocGroup[]): DocPage[] {
  const entries = groups.flatMap((group) => group.entries);
  const docs = entries.flatMap((entry) => entry.docs);
  return groups.flatMap((group) =>
    group.entries.flatMap((entry) =>
      entry.docs.map((doc) => {
        const plain = renderDoc(doc, docs);
        const isCode = doc.source.startsWith("docs/rules/") && !doc.page.endsWith("/index.html");
        const rendered = isCode ? completeRulePage(doc, plain) : plain;
        return {
          doc,
          rendered: plain,
          html: docPage({ doc, entry, group, groups, docs, rendered }),
        };
      }),
    ),
  );
}

interface PageContext {
  readonly doc: Doc;
  readonly entry: DocEntry;
  readonly group: DocGroup;
  readonly groups: readonly DocGroup[];
  readonly docs: readonly Doc[];
  readonly rendered: RenderedDoc;
}

function docPage(context: PageContext): string {
  const { doc, entry, group, groups, docs, rendered } = context;
  const root = rootOf(doc.page);
  const nav = navigation(groups, entry, doc);
  const contents = contentsList(rendered);
  const crumbs = [
    markup`<a href="${root}docs/index.html">Docs</a>`,
    markup`<a href="${root}docs/index.html#${anchorOf(group)}">${group.title}</a>`,
    ...(entry.count === undefined || doc === entry.docs[0]
      ? []
      : [markup`<a href="${root}${entry.page}">${entry.title}</a>`]),
  ].map((crumb) => markup`<li>${crumb}</li>`);
  return pageShell({
    title: doc.title,
    description: doc.summary || `${doc.title}: documentation of mineral-brief.`,
    kind: doc.page === "docs/rules/index.html" ? "rules" : "docs",
    main: markup`<div class="wrap docs">
      <nav class="docnav" aria-label="Docs">${nav}</nav>
      <main id="content" class="doc" tabindex="-1">
        <details class="docmenu"><summary>Docs menu <span class="soft">${group.title} / ${entry.title}</span></summary><nav aria-label="Docs menu">${nav}</nav></details>
        <nav class="crumbs" aria-label="Breadcrumb"><ol role="list">${crumbs}<li>${doc.title}</li></ol></nav>
${new Markup(insertContents(rendered.html, contents))}
        ${neighbours(doc, docs, root)}
        <p class="editline">${editLink(doc)}<a href="${repositoryAddress}/issues/new">Report a problem with this page</a></p>
      </main>
      ${contents && markup`<nav class="toc doctoc" aria-label="On this page"><h2>On this page</h2>${contents}</nav>`}
    </div>`,
  });
}

/** Lists the entries of all groups. The current list shows its pages if they are few. */
function navigation(groups: readonly DocGroup[], current: DocEntry, doc: Doc): Markup {
  const root = rootOf(doc.page);
  const parts = groups.map(({ title, entries }) => {
    const items = entries.map((entry) => {
      const isCurrent = entry === current;
      const state = isCurrent
        ? markup` aria-current="${doc.page === entry.page ? "page" : "true"}"`
        : undefined;
      const count =
        entry.count === undefined ? undefined : markup`<span class="count">${entry.count}</span>`;
      const pages =
        isCurrent && entry.count !== undefined && entry.count <= maximumListed
          ? markup`<ul class="sub" role="list">${entry.docs.filter(({ page }) => page !== entry.page).map((page) => markup`<li><a href="${root}${page.page}"${page === doc ? markup` aria-current="page"` : undefined}>${page.title}</a></li>`)}</ul>`
          : undefined;
      return markup`<li><a href="${root}${entry.page}"${state}>${entry.title}${count}</a>${pages}</li>`;
    });
    return markup`<p class="navgroup">${title}</p><ul role="list">${items}</ul>`;
  });
  return markup`${parts}`;
}

/** The pages of a longer list are only in its index. */
const maximumListed = 25;

/** A table of contents; undefined if the page has fewer than three headings. */
function contentsList({ headings }: RenderedDoc): Markup | undefined {
  if (headings.length < 3) return undefined;
  const items = headings.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`);
  return markup`<ul role="list">${items}</ul>`;
}

/** Puts the contents for narrow windows before the first heading of the second level. */
function insertContents(html: string, contents: Markup | undefined): string {
  if (contents === undefined) return html;
  const fold =
    markup`<details class="toc-inline"><summary>On this page</summary>${contents}</details>
`.text;
  return html.replace("<h2", () => `${fold}<h2`);
}

function neighbours(doc: Doc, docs: readonly Doc[], root: string): Markup {
  const index = docs.indexOf(doc);
  const link = (page: Doc | undefined, label: string): Markup | undefined =>
    page &&
    markup`<a href="${root}${page.page}" rel="${label === "Previous" ? "prev" : "next"}"><small>${label}</small>${page.title}</a>`;
  const previous = link(docs[index - 1], "Previous");
  return markup`<nav class="prevnext" aria-label="Pages before and after">${previous ?? markup`<span></span>`}${link(docs[index + 1], "Next")}</nav>`;
}

/** Links to the file of a page. A page that lists a folder has no file. */
function editLink({ source }: Doc): Markup | undefined {
  if (!existsSync(join(repository, source))) return undefined;
  return markup`<a href="${repositoryAddress}/edit/main/${source}">Edit this page</a><span>${source}</span>`;
}

function anchorOf({ title }: DocGroup): string {
  return title.toLowerCase();
}

/** Lists every page of a list, in a fold. */
function pageList(docs: readonly Doc[]): Markup {
  const items = docs.map(({ page, title }) => markup`<li><a href="../${page}">${title}</a></li>`);
  return markup`<details><summary>All pages</summary><ul role="list">${items}</ul></details>`;
}

/** Writes the index of the docs: every group with its entries. */
export function docsIndex(groups: readonly DocGroup[]): string {
  const parts = groups.map((group) => {
    const items = group.entries.map(
      ({ page, title, count, docs }) =>
        markup`<li><a href="../${page}">${title}</a>${count === undefined ? undefined : markup` <span class="soft">${count} pages</span>`}<p class="soft small">${docs[0]!.summary}</p>${count === undefined ? undefined : pageList(docs)}</li>`,
    );
    return markup`<section><h2 id="${anchorOf(group)}">${group.title}</h2><p class="soft">${group.about}</p><ul class="entries" role="list">${items}</ul></section>
      `;
  });
  return pageShell({
    title: "Docs",
    description: "Guides, reference and decisions of mineral-brief.",
    kind: "docs",
    main: markup`<main id="content" class="wrap docs-index" tabindex="-1">
      <div class="page-head"><h1>Docs</h1><p>Guides, reference and background. The search is at the top of the page.</p></div>
      ${parts}
    </main>`,
  });
}
