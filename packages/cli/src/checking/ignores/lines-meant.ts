import type { IgnoreComment } from "./find-ignores.ts";

/**
 * Finds for each comment where the line starts that it is about: the one that it stands behind, or, where it
 * has a line of its own, the next that is neither blank nor a comment.
 */
export function linesMeant(
  comments: readonly IgnoreComment[],
  text: string,
  format: string,
): ReadonlyMap<IgnoreComment, number> {
  const byStart = new Map(comments.map((comment) => [comment.range.start.offset, comment]));
  const meant = new Map<IgnoreComment, number>();
  // From the last on, so that a comment above another one finds that one's line ready.
  for (const comment of comments.toReversed()) {
    const { start } = comment.range;
    const lineStart = start.offset - (start.column - 1);
    meant.set(comment, isAlone(comment, lineStart) ? lineBelow(comment) : lineStart);
  }
  return meant;

  function isAlone({ range: { start, end } }: IgnoreComment, lineStart: number): boolean {
    return (
      text.slice(lineStart, start.offset).trim() === "" &&
      text.slice(end.offset, endOfLine(end.offset)).trim() === ""
    );
  }

  function lineBelow({ range }: IgnoreComment): number {
    let lineStart = endOfLine(range.end.offset) + 1;
    while (lineStart < text.length) {
      const lineEnd = endOfLine(lineStart);
      const line = text.slice(lineStart, lineEnd);
      const words = line.trimStart();
      const other = byStart.get(lineStart + line.length - words.length);
      if (other !== undefined && isAlone(other, lineStart)) return meant.get(other)!;
      if (words !== "" && !(format === "yaml" && words.startsWith("#"))) return lineStart;
      lineStart = lineEnd + 1;
    }
    return lineStart;
  }

  function endOfLine(offset: number): number {
    const newline = text.indexOf("\n", offset);
    return newline === -1 ? text.length : newline;
  }
}
