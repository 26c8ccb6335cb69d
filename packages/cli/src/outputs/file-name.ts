import type { Article } from "@mineral-brief/schema";
import { publicationDateOf, textOf } from "@mineral-brief/schema/reading";

/** Maximum bytes. File systems allow 255 bytes per name; this leaves room for date, extension and a number. */
const maxSlugBytes = 80;

/** Makes a file name from date and headline, without extension: `2025-10-24-tungsten-quotas.brief`. Keeps letters of all scripts. */
export function fileNameOf(article: Article): string {
  const slug = slugOf(textOf(article.headline));
  const parts = [publicationDateOf(article)?.slice(0, 10), slug === "" ? undefined : slug].filter(
    (part) => part !== undefined,
  );
  return `${parts.length === 0 ? "untitled" : parts.join("-")}.brief`;
}

/** Makes a part of a file name from a text: `tungsten-quotas`. Keeps letters of all scripts. Empty if the text has none. */
export function slugOf(text: string): string {
  return cutToBytes(wordsOf(text).replace(/^-+/, ""), maxSlugBytes).replace(/-+$/, "");
}

/** Writes the words of a text as in a file name, with one hyphen between two words. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
