import type { Article } from "@mineral-brief/schema";
import { directionOf, languageOf, textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { briefFacts } from "./brief-facts.ts";
import { escapeHtml } from "./escape-html.ts";

/** Lists briefs as HTML, with the terms that a script filters by in `data-` attributes, as `id=name` between bars. */
export function galleryList(
  briefs: readonly (readonly [name: string, article: Article])[],
): string {
  const items = briefs.map(([name, article]) => {
    const facts = briefFacts(article);
    const terms = [...facts.minerals, ...facts.places].map((id) => escapeHtml(nameOf(id, "en")!));
    return `<li data-minerals="${named(facts.minerals)}" data-places="${named(facts.places)}" data-relations="${named(facts.relations)}">
  <a href="./gallery/${name}.html" lang="${languageOf(article.headline, article)}" dir="${directionOf(article.headline, article)}">${escapeHtml(textOf(article.headline))}</a>
  <p class="about">${facts.language} · <time datetime="${article.datePublished ?? ""}">${facts.date}</time> · ${facts.insights} insights · ${facts.references} sources</p>
  <p class="terms">${terms.join(" · ")}</p>
</li>`;
  });
  return `<ul id="briefs" class="briefs" role="list">\n${items.join("\n")}\n</ul>`;
}

function named(ids: readonly string[]): string {
  return escapeHtml(ids.map((id) => `${id}=${nameOf(id, "en")!}`).join("|"));
}
