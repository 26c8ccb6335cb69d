import { endOfLine } from "@mineral-brief/schema/internal";
import type { IgnoreComment } from "./find-ignores.ts";

/**
 * Finds the start offset of the line that each comment applies to.
 *
 * That is the line that the comment follows. If the comment has a line of its own, it is the next line that
 * is neither blank, nor an ignore comment, nor a comment with its `lineMark`.
 */
export function findTargetLines(
  comments: readonly IgnoreComment[],
  text: string,
): ReadonlyMap<IgnoreComment, number> {
  const byStart = new Map(comments.map((comment) => [comment.range.start.offset, comment]));
  const targets = new Map<IgnoreComment, number>();
  // Starts with the last one, so that the target of a comment below is known.
  for (const comment of comments.toReversed()) {
    const { start } = comment.range;
    const lineStart = start.offset - (start.column - 1);
    targets.set(comment, isAlone(comment, lineStart) ? lineBelow(comment) : lineStart);
  }
  return targets;

  function isAlone({ range: { start, end } }: IgnoreComment, lineStart: number): boolean {
    return (
      text.slice(lineStart, start.offset).trim() === "" &&
      text.slice(end.offset, endOfLine(text, end.offset)).trim() === ""
    );
  }

  function lineBelow({ range, lineMark }: IgnoreComment): number {
    let lineStart = endOfLine(text, range.end.offset) + 1;
    while (lineStart < text.length) {
      const lineEnd = endOfLine(text, lineStart);
      const line = text.slice(lineStart, lineEnd);
      const words = line.trimStart();
      const other = byStart.get(lineStart + line.length - words.length);
      if (other !== undefined && isAlone(other, lineStart)) return targets.get(other)!;
      const isComment = lineMark !== undefined && words.startsWith(lineMark);
      if (words !== "" && !isComment) return lineStart;
      lineStart = lineEnd + 1;
    }
    return lineStart;
  }
}
