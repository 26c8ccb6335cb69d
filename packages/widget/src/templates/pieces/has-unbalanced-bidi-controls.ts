const controls = /[\u202A-\u202E\u2066-\u2069]/g;
const popEmbedding = "\u202C";
const popIsolate = "\u2069";

/**
 * True if a text has a bidi control that is opened and not closed, or closed and not opened.
 *
 * Such a control also changes the direction of the text around it. `unicode-bidi: isolate` does not contain one that is
 * closed and not opened. See https://www.unicode.org/reports/tr9/ section 2
 */
export function hasUnbalancedBidiControls(text: string): boolean {
  // Almost all texts.
  if (text.search(controls) < 0) return false;
  const ends: string[] = [];
  for (const [control] of text.matchAll(controls)) {
    if (control !== popEmbedding && control !== popIsolate)
      ends.push(control > "\u202E" ? popIsolate : popEmbedding);
    else if (ends.pop() !== control) return true;
  }
  return ends.length > 0;
}
