/** Returns the offset after the last line break before an offset, or the start of the text. */
export function startOfLine(text: string, at: number): number {
  // `lastIndexOf` with -1 looks at the first character too.
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Returns the offset of the next line break, or `to`: by default, the end of the text. Does not look further than `to`. */
export function endOfLine(text: string, at: number, to = text.length): number {
  const newline = text.slice(0, to).indexOf("\n", at);
  return newline === -1 ? to : newline;
}
