import { nearest } from "@mineral-brief/schema";

/** The end of a sentence about a word that is not known: the nearest of those that are, or all of them. */
export function didYouMean(found: string, known: readonly string[], otherwise?: string): string {
  const suggestion = nearest(found, known);
  if (suggestion !== undefined) return `did you mean \`${suggestion}\`?`;
  return otherwise ?? `there are ${known.join(", ")}`;
}
