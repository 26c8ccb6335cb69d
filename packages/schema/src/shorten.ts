const longest = 60;

/** Cuts a text to 60 characters (code points); the last one of a longer text is `…`. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  // A code point has at most two UTF-16 code units, so a longer piece holds more than enough.
  const points = Array.from(text.slice(0, 2 * longest + 2));
  return points.length > longest ? `${points.slice(0, longest - 1).join("")}…` : text;
}
