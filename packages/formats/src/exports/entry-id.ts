import type { Article } from "@mineral-brief/schema";
import { publicationDateOf, textOf } from "@mineral-brief/schema/reading";
import { stableId } from "../identity/stable-id.ts";

/** A scheme, then no white space or other characters that an IRI must not contain. See RFC 3987, section 2.2. */
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/u;

/** Returns true if an id is an absolute IRI. */
export function isIri(id: string): boolean {
  return iri.test(id);
}

/**
 * Returns an IRI for an article: its `id` if that is an IRI, otherwise its `url`, otherwise a UUID made from the `id`,
 * or from source, date and headline. The same article always gets the same IRI.
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
