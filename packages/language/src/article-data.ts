// Reads the data of an article that may be invalid: each value may be missing or of another type.

import { isObject, shorten } from "@mineral-brief/schema/internal";

/** Returns the list under a key; empty if there is none. */
export function listOf(owner: unknown, key: string): readonly unknown[] {
  const list = isObject(owner) ? owner[key] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

/** Returns the objects of the list under a key. */
export function itemsOf(owner: unknown, key: string): Readonly<Record<string, unknown>>[] {
  return listOf(owner, key).filter(isObject);
}

/** Returns the text under a key, at most 60 characters; undefined if there is none. */
export function nameOf(owner: unknown, key: string): string | undefined {
  const value = isObject(owner) ? owner[key] : undefined;
  const words = isObject(value) ? value["value"] : value;
  return typeof words === "string" && words.trim() !== "" ? shorten(words.trim()) : undefined;
}

/** Returns the words of a text or an insight in the language of the article. */
export function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isObject(value) && !("lang" in value)
    ? wordsOf(value["text"] ?? value["value"] ?? "")
    : [];
}
