import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { Article } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { briefFacts } from "../content/brief-facts.ts";

/** Links to the briefs of the gallery that match, from a page of the vocabulary. Undefined if none does. */
export function galleryLinks(matches: (article: Article) => boolean): Markup | undefined {
  const all: [name: string, article: Article][] = Object.entries(galleryArticles);
  const briefs = all.filter(([, article]) => matches(article));
  if (briefs.length === 0) return undefined;
  const items = briefs.map(([name, article]) => {
    const { language, date, references } = briefFacts(article);
    return markup`<li><a href="../../gallery/${name}.html" lang="${article.language}">${textOf(article.headline)}</a> <span class="soft">${language}, ${date}, ${references} sources</span></li>`;
  });
  return markup`<ul role="list">${items}</ul>`;
}
