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

/** Orders the values, and the keys if they are not in order: known keys, followed by the unknown keys in sorted order. */
function objectInOrder(object: Fields, order: KeyOrder): Fields {
  let copy: Record<string, unknown> | undefined;
  let place = 0;
  let previous: string | undefined;
  for (const key of Object.keys(object)) {
    while (place < order.length && order[place]![0] !== key) place++;
    if (place === order.length) {
      if (isKnown(key, order) || (previous !== undefined && key < previous))
        return sortKeys(object, order);
      previous = key;
      continue;
    }
    const valueOrder = order[place++]![1];
    if (valueOrder === undefined) continue;
    const value = inOrder(object[key], valueOrder);
    if (value !== object[key]) (copy ??= { ...object })[key] = value;
  }
  return copy ?? object;
}

function sortKeys(object: Fields, order: KeyOrder): Fields {
  const sorted: Record<string, unknown> = {};
  for (const [key, valueOrder] of order)
    if (Object.hasOwn(object, key))
      sorted[key] = valueOrder === undefined ? object[key] : inOrder(object[key], valueOrder);
  const unknown = Object.keys(object)
    .filter((key) => !isKnown(key, order))
    .sort();
  if (unknown.length === 0) return sorted;
  // Assigning to `__proto__` would set no key.
  return { ...sorted, ...Object.fromEntries(unknown.map((key) => [key, object[key]])) };
}

function isKnown(key: string, order: KeyOrder): boolean {
  return order.some(([known]) => known === key);
}
