/** Escapes control and direction characters, so that a text is safe to print on one line of a terminal. */
export function plainLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}
