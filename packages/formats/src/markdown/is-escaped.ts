/** Whether the character at an offset follows a backslash that is not escaped itself. */
export function isEscaped(words: string, at: number): boolean {
  let slashes = 0;
  while (words[at - slashes - 1] === "\\") slashes++;
  return slashes % 2 === 1;
}
