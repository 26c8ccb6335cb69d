/** The mark of unwritten texts, which `mineral-brief new` and many authors use. */
export const placeholderMark = "TODO";

/** Returns true for a text that is still to be written: `TODO`, `TODO: the headline`. */
export function isPlaceholder(words: string): boolean {
  return (
    words.startsWith(placeholderMark) &&
    !/^[\p{L}\p{N}_-]/u.test(words.slice(placeholderMark.length))
  );
}
