/** Returns the offset after the last line break before an offset, or the start of the text. */
export function startOfLine(text: string, at: number): number {
  // `lastIndexOf` with -1 looks at the first character too.
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
