import { markup, type Markup } from "@mineral-brief/formats/markup";
import { icons, mark } from "./mark.ts";
import { repositoryAddress } from "./repository.ts";
import { rootOf } from "./root-of.ts";

const sections = [
  ["playground", "Playground", "playground.html"],
  ["gallery", "Gallery", "gallery.html"],
  ["docs", "Docs", "docs/index.html"],
  ["vocabulary", "Vocabulary", "docs/vocabulary/index.html"],
] as const;

/** Writes the top of a page. `name` is the page, such as `docs/formats/text.html`. */
export function masthead(name: string): Markup {
  const root = rootOf(name);
  const links = sections.map(([section, title, target]) => {
    const isCurrent = section === sectionOf(name);
    const current = name === target ? "page" : isCurrent ? "true" : undefined;
    return markup`<li><a href="${root}${target}"${current && markup` aria-current="${current}"`}>${title}</a></li>`;
  });
  return markup`<a class="skip" href="#content">Skip to content</a>
<header class="masthead"><div class="wrap">
  <a class="mark" href="${root}index.html">${mark}mineral-brief</a>
  <nav class="wide-nav" aria-label="Site"><ul role="list">${links}</ul></nav>
  <div class="tools">
    <a class="find" id="search" href="${root}docs/index.html">${icons.search}<span>Search the docs</span><kbd>Ctrl K</kbd></a>
    <button type="button" class="icon" id="theme" aria-label="Dark colours" aria-pressed="false" hidden>${icons.theme}</button>
    <a class="icon hide-phone" href="${repositoryAddress}" aria-label="Source code">${icons.source}</a>
    <details class="menu"><summary class="icon" aria-label="Menu">${icons.menu}</summary><nav aria-label="Menu"><ul role="list">${links}<li><a href="${repositoryAddress}">Source code</a></li></ul></nav></details>
  </div>
</div></header>`;
}

function sectionOf(name: string): string {
  return name.startsWith("docs/vocabulary/") ? "vocabulary" : name.split(/[./]/)[0]!;
}
