/** Cuts a text to a number of characters (code points); the last one of a longer text is `…`. */
export function shorten(text: string, length = 60): string {
  // A code point has at most two UTF-16 code units, so this piece holds more than enough.
  const points = Array.from(text.slice(0, 2 * length + 2));
  return points[length] ? `${points.slice(0, length - 1).join("")}…` : text;
}
