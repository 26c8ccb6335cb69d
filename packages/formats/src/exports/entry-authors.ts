import type { Agent, Article } from "@mineral-brief/schema";

/** Returns the authors of a feed entry: those of the article, otherwise the responsible party, otherwise the source that it summarises. */
export function entryAuthors({ authors = [], provenance, source }: Article): readonly Agent[] {
  if (authors.length > 0) return authors;
  if (provenance?.responsibleParty !== undefined) return [provenance.responsibleParty];
  return source === undefined ? [] : [{ name: source.name }];
}
