import type { Article } from "@mineral-brief/schema";
import type { Loss } from "./format.ts";

/**
 * Compares articles with what a written form gives back, and names each field that differs once.
 *
 * List positions are left open in the name: `groups[].insights[].kind`.
 */
export function findLosses(articles: readonly Article[], readBack: readonly unknown[]): Loss[] {
  const messages = new Map<string, string>();
  for (const [index, article] of articles.entries())
    compare(article, readBack[index] ?? {}, "", messages);
  return [...messages].map(([field, message]) => ({ field, message }));
}

function compare(
  before: unknown,
  after: unknown,
  field: string,
  messages: Map<string, string>,
): void {
  if (before === undefined || before === after) return;
  if (after === undefined) {
    messages.set(field, "has no place");
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (const [index, item] of before.entries())
      compare(item, after[index], `${field}[]`, messages);
  } else if (isObject(before) && isObject(after)) {
    for (const [key, value] of Object.entries(before))
      compare(value, after[key], field === "" ? key : `${field}.${key}`, messages);
  } else if (!messages.has(field)) {
    messages.set(field, "is kept only in part");
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
