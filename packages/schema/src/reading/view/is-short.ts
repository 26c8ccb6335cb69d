/** Words of this width or more can break. In characters; those of Han, kana and hangul count twice. */
const breakableWidth = 14;

/** True if the words of a figure are so short that a line does not break in them. */
export function isShort(words: string): boolean {
  return words.replace(/[\u1100-\u11FF\u2E80-\uFFEF]/g, "$&$&").length < breakableWidth;
}
