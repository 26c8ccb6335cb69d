import type { Article } from "@mineral-brief/schema";
import { publicationDateOf, textOf } from "@mineral-brief/schema/reading";
import { stableId } from "../identity/stable-id.ts";

/** An absolute IRI by its look: a scheme, then no blanks and no marks that an IRI may not hold. See RFC 3987, section 2.2. */
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/u;

/** Tells whether an id may stand where an IRI must. */
export function isIri(id: string): boolean {
  return iri.test(id);
}

/**
 * The id of an article's entry where it must be an IRI: its `id` if that is one, else its `url`, else a
 * name made of the id, or of source, date and headline. The same article always gets the same.
 */
export function entryIdOf(article: Article): string {
  const { id, url, source, headline } = article;
  if (id !== undefined && isIri(id)) return id;
  if (url !== undefined) return url;
  if (id !== undefined) return stableId("id", "", id);
  return stableId(
    source === undefined ? "" : textOf(source.name),
    publicationDateOf(article) ?? "",
    textOf(headline),
  );
}
