/**
 * Returns a pattern for texts that end with what `pattern` matches, which is its first group.
 *
 * It looks for the end first, and reads backwards from there. A pattern with `$` as its last character is tried from each
 * character of a text, which takes several times as long. This does not pay for rare words that may be far from the end:
 * the engine finds quickly that a text has none.
 */
export function atEnd({ source, flags }: RegExp): RegExp {
  return new RegExp(`$(?<=(${source}))`, flags);
}
