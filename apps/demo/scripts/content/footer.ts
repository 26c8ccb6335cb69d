import { markup, type Markup } from "@mineral-brief/formats/markup";
import { mark } from "./mark.ts";
import { repositoryAddress } from "./repository.ts";
import { rootOf } from "./root-of.ts";

const columns = [
  [
    "Use it",
    [
      ["Playground", "playground.html"],
      ["Gallery", "gallery.html"],
      ["Your first brief", "docs/guides/first-brief.html"],
      ["JSON Schema", "schema/1/article.schema.json"],
    ],
  ],
  [
    "Look it up",
    [
      ["The Article", "docs/reference/article.html"],
      ["Vocabulary", "docs/vocabulary/index.html"],
      ["Rules", "docs/rules/index.html"],
      ["API", "docs/packages/schema.html"],
    ],
  ],
  [
    "Project",
    [
      ["Source code", repositoryAddress],
      ["Changelog", "docs/changelog.html"],
      ["Benchmarks", "docs/benchmarks.html"],
      ["Report a problem", `${repositoryAddress}/issues`],
    ],
  ],
] as const;

/** Writes the bottom of a page. `name` is the page, such as `docs/formats/text.html`. */
export function footer(name: string): Markup {
  const root = rootOf(name);
  const lists = columns.map(([title, links]) => {
    const items = links.map(
      ([text, target]) =>
        markup`<li><a href="${target.startsWith("https:") ? target : `${root}${target}`}">${text}</a></li>`,
    );
    return markup`<div><h2>${title}</h2><ul role="list">${items}</ul></div>`;
  });
  return markup`<footer class="footer"><div class="wrap">
  <div><a class="mark" href="${root}index.html">${mark}mineral-brief</a><p class="soft">MIT licence. This site loads nothing from other hosts, sets no cookies, and keeps what you paste in your own browser.</p></div>
  ${lists}
</div></footer>`;
}
