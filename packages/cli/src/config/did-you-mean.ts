import { nearest } from "@mineral-brief/schema/internal";

/** Suggests the nearest known word. If none is near, returns `otherwise`, or lists all known words. */
export function didYouMean(found: string, known: readonly string[], otherwise?: string): string {
  const suggestion = nearest(found, known);
  if (suggestion !== undefined) return `did you mean \`${suggestion}\`?`;
  return otherwise ?? `use ${known.join(", ")}`;
}
