import { loadNames } from "@mineral-brief/language/load-names";
import type { Article } from "@mineral-brief/schema";
import type { TagOptions } from "@mineral-brief/schema/tagging";

/** Loads the organisations of the vocabulary, and the names in the languages that articles state anywhere. */
export async function loadTagOptions(articles: readonly Article[]): Promise<TagOptions> {
  const [{ tagOrganizations }, known] = await Promise.all([
    import("@mineral-brief/language/tag-organizations"),
    loadNames(statedLanguages(articles)),
  ]);
  return { organizations: tagOrganizations, mentions: known.map(({ mentions }) => mentions) };
}

function statedLanguages(articles: readonly Article[]): string[] {
  const stated = JSON.stringify(articles).matchAll(/"lang(?:uage)?":"([^"]*)"/g);
  return [...stated].map(([, tag]) => tag!);
}
