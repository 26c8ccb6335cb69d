/** A text with composed letters, and where each of its UTF-16 units stood before. */
export interface ComposedText {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

const decomposed = /[\u0300-\u036F]/;
const letterWithMarks = /[^\u0300-\u036F][\u0300-\u036F]+/g;

/** Joins letters and the accents that stand behind them, as systems that part them write: e and its accent to \u00E9. */
export function composeAccents(source: string): ComposedText {
  if (!decomposed.test(source)) return { text: source, offsetOf: (at) => at };
  const offsets: number[] = [];
  const parts: string[] = [];
  const add = (part: string, start: number, before: string): void => {
    parts.push(part);
    // All that an accent was joined to begins where its letter did.
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
