/**
 * Characters with a fixed width that never combine: Latin, Greek, Cyrillic, symbols, Hangul syllables, kana and
 * Han. Most briefs contain only these.
 */
const plain =
  /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2190-\u21FF\u2200-\u22FF\u3000-\u3029\u3030-\u303E\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60\uFFE0-\uFFE6\uFFFD]*$/;
const wide =
  /[\u3000-\u3029\u3030-\u303E\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60\uFFE0-\uFFE6]/g;

/** Counts the terminal columns of a text without control characters. A Chinese character takes two. */
export async function textWidth(text: string): Promise<number> {
  // Load string-width only for emoji and combined characters: loading takes longer than checking a file.
  return plainWidth(text) ?? (await import("string-width")).default(text);
}

/** Counts the same for a text of plain characters; undefined for any other. */
export function plainWidth(text: string): number | undefined {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return plain.test(text) ? text.length + (text.match(wide)?.length ?? 0) : undefined;
}
