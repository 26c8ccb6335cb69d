import type { Article } from "@mineral-brief/schema";

/** Returns the path of the date that `publicationDateOf` returns; the path of the brief's own date if it has neither. */
export function publicationPathOf({ datePublished, source }: Article): readonly string[] {
  return datePublished === undefined && source?.datePublished !== undefined
    ? ["source", "datePublished"]
    : ["datePublished"];
}
