import { loadNames } from "@mineral-brief/language/load-names";
import type { Article } from "@mineral-brief/schema";
import type { NameOf } from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";

/** Loads the names of minerals, places and relation types in the languages of articles. */
export async function namesFor(articles: readonly Pick<Article, "language">[]): Promise<NameOf> {
  const known = await loadNames(articles.map(({ language }) => language));
  const loaded = known.map(({ names }) => names);
  return (id, language) => nameOf(id, language, loaded);
}
