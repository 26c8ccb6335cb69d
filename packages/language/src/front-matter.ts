/** Offsets are UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the front matter around an offset, of the first or a later article. Without a closing line, it ends with the text. */
export function frontMatterAt(text: string, offset: number): Span | undefined {
  let start = -1;
  for (const { 0: line, index } of text.matchAll(/^\uFEFF?---[ \t]*(?:\r?\n|$)/gm)) {
    if (index > offset) return start !== -1 && offset >= start ? { start, end: index } : undefined;
    // A line of dashes opens a front matter at the start of the text or before one of our keys.
    const next = index + line.length;
    const opens =
      text.slice(0, index).trim() === "" ||
      /^["']?(?:schemaVersion|\$schema|language|headline|id)["']?:/.test(
        text.slice(next, next + 40),
      );
    start = start === -1 && opens ? next : -1;
  }
  return start !== -1 && offset >= start ? { start, end: text.length } : undefined;
}
