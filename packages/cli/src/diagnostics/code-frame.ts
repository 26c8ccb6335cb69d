import type { Excerpt } from "./diagnostic.ts";
import { textWidth } from "./text-width.ts";

const tab = "    ";

/** A source line, and the carets below the range. */
export interface CodeFrame {
  readonly line: string;
  readonly marks: string;
}

/** Draws an excerpt with carets below the marked text. Aligns them below wide and combined characters. */
export async function codeFrame(excerpt: Excerpt): Promise<CodeFrame> {
  const before = show(excerpt.before);
  const marked = show(excerpt.marked);
  return {
    line: (before + marked + show(excerpt.after)).trimEnd(),
    marks: " ".repeat(await textWidth(before)) + "^".repeat(Math.max(1, await textWidth(marked))),
  };
}

/** Replaces tabs by spaces and other control characters by U+FFFD, so that a file cannot control the terminal. */
function show(text: string): string {
  return text
    .replaceAll("\t", tab)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, "\uFFFD");
}
