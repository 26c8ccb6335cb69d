import type { Article } from "@mineral-brief/schema";

/**
 * Gives the JSON text of an article, to detect later whether its content has changed.
 *
 * A page may change the object itself, so the object cannot be compared with a later one. Undefined if the article has a
 * value that JSON cannot hold, such as a cycle in `extensions`.
 */
export function contentOf(article: Article): string | undefined {
  try {
    return JSON.stringify(article);
  } catch {
    return undefined;
  }
}

/** True if two JSON texts hold equal values, with the keys of objects in any order. */
export function isSameContent(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || sorted(a) === sorted(b));
}

function sorted(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
