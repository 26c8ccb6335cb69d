import type { Excerpt } from "./excerpt.ts";
import { textWidth } from "./text-width.ts";

const tab = "    ";

/** The lines of a frame: the source line, and the marks below what the range covers. */
export interface CodeFrame {
  readonly line: string;
  readonly marks: string;
}

/** Draws an excerpt with carets below what it marks, right under wide and combined characters. */
export async function codeFrame(excerpt: Excerpt): Promise<CodeFrame> {
  const before = show(excerpt.before);
  const marked = show(excerpt.marked);
  return {
    line: (before + marked + show(excerpt.after)).trimEnd(),
    marks: " ".repeat(await textWidth(before)) + "^".repeat(Math.max(1, await textWidth(marked))),
  };
}

/** Tabs get a fixed width; other control characters get a visible stand-in, so that no file can steer the terminal. */
function show(text: string): string {
  return text
    .replaceAll("\t", tab)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, "\uFFFD");
}
