import type { Excerpt } from "./diagnostic.ts";
import { textWidth } from "./text-width.ts";

const tab = "    ";

/** A source line, and the carets below the range. */
export interface CodeFrame {
  readonly line: string;
  readonly marks: string;
}

/**
 * Draws an excerpt with carets below the marked text. Aligns them below wide and combined characters.
 *
 * `columns` is the width of the frame: a longer line is cut around the marked text. If undefined, nothing is cut.
 */
export async function codeFrame(excerpt: Excerpt, columns = Infinity): Promise<CodeFrame> {
  const { before, marked, after } = await fit(
    {
      before: show(excerpt.before),
      marked: show(excerpt.marked),
      after: show(excerpt.after).trimEnd(),
    },
    Math.max(columns, minimumColumns),
  );
  return {
    line: (before + marked + after).trimEnd(),
    marks: " ".repeat(await textWidth(before)) + "^".repeat(Math.max(1, await textWidth(marked))),
  };
}

/** A frame with fewer columns would show nothing of the line. */
const minimumColumns = 12;

/** Cuts an excerpt to a width: first the end of the marked text, then the longer side. */
async function fit({ before, marked, after }: Excerpt, columns: number): Promise<Excerpt> {
  const left = await textWidth(before);
  const right = await textWidth(after);
  if (left + (await textWidth(marked)) + right <= columns) return { before, marked, after };
  const middle = await startOf(marked, columns - Math.min(left, 4));
  const room = columns - (await textWidth(middle));
  if (middle !== marked) return { before: await endOf(before, room), marked: middle, after: "" };
  const start = await endOf(before, Math.max(Math.floor(room / 2), room - right));
  return { before: start, marked, after: await startOf(after, room - (await textWidth(start))) };
}

async function startOf(text: string, columns: number): Promise<string> {
  if ((await textWidth(text)) <= columns) return text;
  return (await charactersIn(charactersOf(text), columns - 1)).join("") + "…";
}

async function endOf(text: string, columns: number): Promise<string> {
  if ((await textWidth(text)) <= columns) return text;
  const characters = charactersOf(text).reverse();
  return "…" + (await charactersIn(characters, columns - 1)).reverse().join("");
}

async function charactersIn(characters: readonly string[], columns: number): Promise<string[]> {
  let width = 0;
  const kept: string[] = [];
  for (const character of characters) {
    width += await textWidth(character);
    if (width > columns) break;
    kept.push(character);
  }
  return kept;
}

/** Splits a text so that combined characters stay together. */
function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}

/** Replaces tabs by spaces and other control characters by U+FFFD, so that a file cannot control the terminal. */
function show(text: string): string {
  return text
    .replaceAll("\t", tab)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, "\uFFFD");
}
