import type { Article } from "@mineral-brief/schema";
import { publicationDateOf, textOf } from "@mineral-brief/schema/reading";

/** File systems allow 255 bytes; this leaves room for date, extension and a number. */
const longestSlug = 80;

/** Names an article's file by date and headline, without extension: `2025-10-24-tungsten-quotas.brief`. Letters of every script stay. */
export function fileNameOf(article: Article): string {
  const words = textOf(article.headline)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const slug = cutToBytes(words.replace(/^-+/, ""), longestSlug).replace(/-+$/, "");
  const parts = [publicationDateOf(article)?.slice(0, 10), slug === "" ? undefined : slug].filter(
    (part) => part !== undefined,
  );
  return `${parts.length === 0 ? "untitled" : parts.join("-")}.brief`;
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
