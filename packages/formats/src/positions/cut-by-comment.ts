import { endOfLine } from "@mineral-brief/schema/internal";
import type { OffsetDiagnostic } from "./offset-diagnostic.ts";

/**
 * Finds text that YAML reads as a comment: `Deal #2 signed` is `Deal`.
 *
 * `end` is the end of a value without quotes, or the position of an empty value. Returns undefined without a comment, and
 * for one that starts with `# `, which is an intended comment.
 */
export function cutByComment(text: string, end: number): OffsetDiagnostic | undefined {
  let start = end;
  while (text[start] === " " || text[start] === "\t") start++;
  if (text[start] !== "#" || !/^[^\s#!]/.test(text.slice(start + 1, start + 2))) return undefined;
  const stop = endOfLine(text, start);
  const shown = text.slice(start, Math.min(stop, start + 30)).trimEnd();
  return {
    code: "yaml-comment",
    severity: "warning",
    message: `\`${shown}\` is read as a comment and dropped; if it is text, put the complete value in quotes; if it is a comment, write a space after the #`,
    start,
    end: stop,
  };
}
