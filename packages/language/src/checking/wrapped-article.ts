import { isObject } from "@mineral-brief/schema";

/** Where the article, or a list of articles, is in another object. */
export interface WrappedArticle {
  readonly path: readonly string[];
  readonly isList: boolean;
}

const usualKeys = new Set(
  "schemaversion headline title language lang source coreinsights keypoints groups sections references sources".split(
    " ",
  ),
);

/**
 * Finds the article, or the list of articles, that a program put inside another object, as in `{"data": {"article": {}}}`.
 *
 * Undefined if the object is an article itself, or holds none.
 */
export function findWrappedArticle(data: unknown): WrappedArticle | undefined {
  if (!isObject(data) || looksLikeArticle(data)) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    if (items.length > 0 && items.every(looksLikeArticle)) return { path: [key], isList };
    const inside = isList ? undefined : findWrappedArticle(value);
    if (inside !== undefined) return { ...inside, path: [key, ...inside.path] };
  }
  return undefined;
}

function looksLikeArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const known = Object.keys(value).filter((key) => usualKeys.has(lettersOf(key)));
  return known.length >= 3;
}

/** Returns a key without the differences of spelling between programs: `key_points`, `Key Points`, `keyPoints`. */
export function lettersOf(key: string): string {
  return key.replace(/[\s_-]+/g, "").toLowerCase();
}
