/** A text with composed letters, and the original offset of each UTF-16 code unit. */
export interface ComposedText {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

const decomposed = /[\u0300-\u036F]/;
const letterWithMarks = /[^\u0300-\u036F][\u0300-\u036F]+/g;

/** Combines letters with the accents after them, as in decomposed Unicode: e and an accent become \u00E9. */
export function composeAccents(source: string): ComposedText {
  if (!decomposed.test(source)) return { text: source, offsetOf: (at) => at };
  const offsets: number[] = [];
  const parts: string[] = [];
  const add = (part: string, start: number, before: string): void => {
    parts.push(part);
    // A composed letter has the offset of its base letter.
    for (let at = 0; at < part.length; at++)
      offsets.push(part.length === before.length ? start + at : start);
  };
  let at = 0;
  for (const { 0: letter, index } of source.matchAll(letterWithMarks)) {
    const between = source.slice(at, index);
    add(between, at, between);
    add(letter.normalize("NFC"), index, letter);
    at = index + letter.length;
  }
  const rest = source.slice(at);
  add(rest, at, rest);
  offsets.push(source.length);
  return { text: parts.join(""), offsetOf: (offset) => offsets[offset]! };
}
