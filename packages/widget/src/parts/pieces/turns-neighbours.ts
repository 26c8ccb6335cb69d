const controls = /[\u202A-\u202E\u2066-\u2069]/g;
const popEmbedding = "\u202C";
const popIsolate = "\u2069";

/**
 * Whether a text has controls of direction that would turn what stands beside it too: begun and not ended, or ended and
 * not begun. `unicode-bidi: isolate` does not hold the latter. See https://www.unicode.org/reports/tr9/ section 2
 */
export function turnsNeighbours(text: string): boolean {
  const ends: string[] = [];
  for (const [control] of text.matchAll(controls)) {
    if (control !== popEmbedding && control !== popIsolate)
      ends.push(control < popIsolate && control > "\u202E" ? popIsolate : popEmbedding);
    else if (ends.pop() !== control) return true;
  }
  return ends.length > 0;
}
