import type { Insight } from "../../article.ts";

/** Returns a text that is the same for equal statements of one kind and speaker. */
export function contentKey(value: unknown, { kind = "fact", attribution }: Insight): string {
  return JSON.stringify([value, kind, attribution]);
}
