import type { Article } from "@mineral-brief/schema";

/**
 * Gives a short fingerprint of the content of an article, to detect later whether it has changed.
 *
 * A page may change the object itself, so the object cannot be compared with a later one, and the JSON text would take
 * more memory than the brief. Different contents have the same fingerprint with a probability of about 2^-60. Undefined
 * if the article has a value that JSON cannot hold, such as a cycle in `extensions`.
 */
export function fingerprintOf(article: Article): string | undefined {
  const json = jsonOf(article);
  if (json === undefined) return undefined;
  // Two hashes in the manner of FNV-1a, with different primes.
  let [one, other] = [2_166_136_261, 5381];
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    one = Math.imul(one ^ code, 16_777_619);
    other = Math.imul(other ^ code, 2_654_435_761);
  }
  return `${json.length} ${one} ${other}`;
}

/** An article and the fingerprint that it had when it was loaded. */
interface LoadedArticle {
  readonly article: Article;
  readonly fingerprint: string | undefined;
}

/** True if two articles had equal values when they were loaded, with the keys of objects in any order. */
export function isSameContent(shown: LoadedArticle, next: LoadedArticle): boolean {
  if (shown.fingerprint === undefined || next.fingerprint === undefined) return false;
  if (shown.fingerprint === next.fingerprint) return true;
  // The page has not changed the object, so its keys can be compared in order.
  const isUnchanged = fingerprintOf(shown.article) === shown.fingerprint;
  return isUnchanged && sorted(shown.article) === sorted(next.article);
}

function jsonOf(article: Article): string | undefined {
  try {
    return JSON.stringify(article);
  } catch {
    return undefined;
  }
}

function sorted(article: Article): string {
  return JSON.stringify(article, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
