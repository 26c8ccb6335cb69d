import { markup, type Markup } from "@mineral-brief/formats/markup";
import { repositoryAddress } from "./repository.ts";
import { rootOf } from "./root-of.ts";

/** HTML by placeholder: the entry `gallery` replaces the comment `<!--gallery-->`. */
export type PageParts = Readonly<Record<string, Markup>>;

/** Replaces the placeholders of a page. Every page also gets a masthead and a footer. */
export function fillPage(html: string, name: string, parts: PageParts): string {
  const root = rootOf(name);
  const all: PageParts = { ...parts, masthead: masthead(name, root), footer: footer(root) };
  return html.replace(/<!--([a-z-]+)-->/g, (comment, part: string) => all[part]?.text ?? comment);
}

const sections = [
  ["gallery", "Gallery", "gallery.html"],
  ["playground", "Playground", "playground.html"],
  ["docs", "Docs", "docs/index.html"],
] as const;

function masthead(name: string, root: string): Markup {
  const links = sections.map(([section, title, target]) => {
    const isCurrentSection = name.split(/[./]/)[0] === section;
    const current = name === target ? "page" : isCurrentSection ? "true" : undefined;
    return markup`<li><a href="${root}${target}"${current && markup` aria-current="${current}"`}>${title}</a></li>`;
  });
  return markup`<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
  <a class="name" href="${root}index.html">mineral-brief</a>
  <nav aria-label="Site"><ul role="list">${links}</ul></nav>
  <button type="button" id="theme" aria-pressed="false" hidden>Dark</button>
</header>`;
}

function footer(root: string): Markup {
  return markup`<footer class="foot">
  <p>mineral-brief is open source under the MIT licence. This site makes no requests to other sites and does not store what you paste.</p>
  <p><a href="${repositoryAddress}">Source</a> · <a href="${root}docs/index.html">Docs</a> · <a href="${root}schema/1/article.schema.json">JSON Schema</a></p>
</footer>`;
}
