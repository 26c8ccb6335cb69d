import type { Article } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { articleKeyOrder } from "../generated/key-order.ts";
import type { KeyOrder } from "../key-order.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the article with its keys in canonical order, so that equal articles are written as equal text.
 *
 * Known keys come in the order of the schema, then unknown keys and the keys of `extensions`, sorted by code units.
 * JavaScript puts integer keys such as `"1"` first in every object. The values of unknown keys and extensions are not
 * changed. Parts that are already in order are shared with the input, not copied.
 */
export function withCanonicalKeys(article: Article): Article;
export function withCanonicalKeys(article: DeepReadonly<Article>): DeepReadonly<Article>;
export function withCanonicalKeys(article: DeepReadonly<Article>): DeepReadonly<Article> {
  return inOrder(article, articleKeyOrder) as Article;
}

function inOrder(value: unknown, order: KeyOrder): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value)
    ? listInOrder(value as readonly unknown[], order)
    : objectInOrder(value as Fields, order);
}

function listInOrder(list: readonly unknown[], order: KeyOrder): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = inOrder(list[index], order);
    if (item !== list[index]) (copy ??= [...list])[index] = item;
  }
  return copy ?? list;
}

function objectInOrder(object: Fields, order: KeyOrder): Fields {
  const keys = Object.keys(object);
  const sorted = areInOrder(keys, order) ? object : sortKeys(object, keys, order);
  let copy: Record<string, unknown> | undefined;
  for (const [key, valueOrder] of order) {
    if (valueOrder === undefined || object[key] === undefined) continue;
    const value = inOrder(object[key], valueOrder);
    if (value !== object[key]) (copy ??= { ...sorted })[key] = value;
  }
  return copy ?? sorted;
}

/** Tests whether the known keys are in order, and followed by the unknown keys in sorted order. */
function areInOrder(keys: readonly string[], order: KeyOrder): boolean {
  let place = 0;
  let previous: string | undefined;
  for (const key of keys) {
    while (place < order.length && order[place]![0] !== key) place++;
    if (place < order.length) place++;
    else if (isKnown(key, order) || (previous !== undefined && key < previous)) return false;
    else previous = key;
  }
  return true;
}

function sortKeys(object: Fields, keys: readonly string[], order: KeyOrder): Fields {
  const sorted: Record<string, unknown> = {};
  for (const [key] of order) if (Object.hasOwn(object, key)) sorted[key] = object[key];
  const unknown = keys.filter((key) => !isKnown(key, order)).sort();
  if (unknown.length === 0) return sorted;
  // Assigning to `__proto__` would set no key.
  return { ...sorted, ...Object.fromEntries(unknown.map((key) => [key, object[key]])) };
}

function isKnown(key: string, order: KeyOrder): boolean {
  return order.some(([known]) => known === key);
}
