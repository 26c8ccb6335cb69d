/** Matches a sticky pattern, one with the flag `y`, at an offset of a text; a global one, at or after it. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
