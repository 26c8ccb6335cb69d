import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { directionOf, languageOf, textOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";
import { briefFacts } from "./brief-facts.ts";

/** Lists briefs. The `data-` attributes hold the terms that a script filters by, as `id=name` separated by `|`. */
export function galleryList(
  briefs: readonly (readonly [name: string, article: Article])[],
): Markup {
  const items = briefs.map(([name, article]) => {
    const facts = briefFacts(article);
    const terms = [...facts.minerals, ...facts.places].map((id) => nameOf(id, "en"));
    return markup`<li data-minerals="${idNamePairs(facts.minerals)}" data-places="${idNamePairs(facts.places)}" data-relations="${idNamePairs(facts.relations)}">
  <a href="./gallery/${name}.html" lang="${languageOf(article.headline, article)}" dir="${directionOf(article.headline, article)}">${textOf(article.headline)}</a>
  <p class="about">${facts.language} · <time datetime="${article.datePublished}">${facts.date}</time> · ${facts.insights} insights · ${facts.references} references</p>
  <p class="terms">${terms.join(" · ")}</p>
</li>
`;
  });
  return markup`<ul id="briefs" class="briefs" role="list">
${items}</ul>`;
}

function idNamePairs(ids: readonly string[]): string {
  return ids.map((id) => `${id}=${nameOf(id, "en")!}`).join("|");
}
