/** Shortens a text to a number of UTF-16 code units, at the end of a word where there is one. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Keeps no half of a character.
  const start = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.replace(/\s+\S*$/, "")}…`;
}
