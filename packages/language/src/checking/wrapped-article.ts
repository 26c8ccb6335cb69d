import { isObject, lettersOf, otherNames } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";

/** Keys that an article has and few other objects. */
const articleKeys = [
  "schemaVersion",
  "headline",
  "language",
  "datePublished",
  "source",
  "topics",
  "authors",
  "coreInsights",
  "groups",
  "references",
] as const;

/** One of these is enough to know an article, or a part of one. */
const ownKeys: ReadonlySet<string> = new Set(["coreInsights", "groups", "references"]);

/** The keys of an article by their letters and by those of their other names. Everything has a `name`. */
const keysByLetters: ReadonlyMap<string, string> = new Map(
  articleKeys.flatMap((key) =>
    [lettersOf(key), ...(otherNames[key]?.split(" ") ?? [])]
      .filter((letters) => letters !== "name")
      .map((letters) => [letters, key] as const),
  ),
);

/**
 * Finds the list of articles that a program put inside another object, as in `{"data": {"articles": [{}]}}`.
 *
 * Undefined if the object is an article itself, or holds no list of articles.
 */
export function findArticleList(data: unknown): readonly string[] | undefined {
  if (!isObject(data) || articleKeysOf(data).size > 2) return undefined;
  for (const [key, value] of Object.entries(data)) {
    // A reference has a title, a date and a source too.
    if (keysByLetters.has(lettersOf(key))) continue;
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every((one) => isObject(one) && articleKeysOf(one).size > 2))
        return [key];
      continue;
    }
    const inside = findArticleList(value);
    if (inside !== undefined) return [key, ...inside];
  }
  return undefined;
}

/** The most keys that are moved. An article has about thirty, and each move is compared with all others. */
const mostMoved = 200;

/**
 * Moves the entries of an object to the object around it, if they are those of an article, or hold them: `headline` out of
 * `{"article": {"headline": "..."}}`.
 *
 * Undefined if they are not, or if a key is there already.
 */
export function moveUp(data: unknown, key: string): readonly Edit[] | undefined {
  if (!isObject(data)) return undefined;
  const { [key]: moved, ...others } = data;
  if (!isObject(moved) || Object.keys(moved).length > mostMoved || !holdsArticle(moved))
    return undefined;
  const taken = articleKeysOf(others);
  const isTaken = [...articleKeysOf(moved)].some((one) => taken.has(one));
  if (isTaken || Object.keys(moved).some((one) => Object.hasOwn(others, one))) return undefined;
  return [
    { path: [key] },
    ...Object.entries(moved).map(([one, value]): Edit => ({ path: [one], value })),
  ];
}

/** Lists the keys of an article that an object has under any of their names, also in the objects inside it. */
export function articleKeysInside(value: unknown): string[] {
  if (!isObject(value)) return [];
  return [
    ...articleKeysOf(value),
    ...Object.values(value).filter(holdsArticle).flatMap(articleKeysInside),
  ];
}

function holdsArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = articleKeysOf(value);
  return (
    keys.size > 1 ||
    [...keys].some((key) => ownKeys.has(key)) ||
    Object.values(value).some(holdsArticle)
  );
}

function articleKeysOf(value: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const keys = Object.keys(value).map((key) => keysByLetters.get(lettersOf(key)));
  return new Set(keys.filter((key) => key !== undefined));
}
