import { startsWithBullet } from "../bullet-signs.ts";
import { toSuperscripts } from "../superscripts.ts";
import type { PageLine, PageText } from "./page-text.ts";

/** `* Argus` and `**Reuters` below a text. */
const note = /^(?<stars>\*{1,4})\s?(?=[^\s*])[^*]+$/;
/** `… on Friday*`, `… by 6.5%.**` */
const starsAtEnd = /(?<=[^\s*])(?<stars>\*{1,4})$/;
/** The most notes: four stars are the last. */
const mostNotes = 4;

/**
 * Reads stars at the ends of statements as the numbers of the notes below the text, `*`, `**` and so on, if the last lines are two or
 * more such notes and each has a statement.
 */
export function readStarNotes(page: PageText): void {
  const end = page.text.trimEnd();
  const lastLine = end.slice(end.lastIndexOf("\n") + 1).trimStart();
  if (!lastLine.startsWith("**") || !page.text.includes("*\n")) return;
  const lines = page.lines();
  const notes = notesOf(lines.slice(-mostNotes));
  const marks = lines.slice(0, -notes.length).flatMap(markOf);
  const areCited = notes.every((_, index) => marks.some(({ number }) => number === index + 1));
  if (notes.length < 2 || !areCited || marks.some(({ number }) => number > notes.length)) return;
  for (const { start, number } of marks) write(page, start, number);
  for (const [index, { start }] of notes.entries()) write(page, start, index + 1);
}

/** Returns the last lines from `* Argus` on if the stars count up; none for any other lines. */
function notesOf(lines: readonly PageLine[]): readonly PageLine[] {
  const lengths = lines.map(({ text }) => note.exec(text)?.groups!["stars"]!.length);
  const from = lengths.lastIndexOf(1);
  const countUp = lengths.slice(from).every((length, index) => length === index + 1);
  return from !== -1 && countUp ? lines.slice(from) : [];
}

/** Finds the stars at the end of a line without others, which would be emphasis. */
function markOf({ text, start }: PageLine): { start: number; number: number }[] {
  const sign = startsWithBullet.exec(text)?.[0].length ?? 0;
  const index = starsAtEnd.exec(text)?.index;
  if (index === undefined || text.slice(sign, index).includes("*")) return [];
  return [{ start: start + index, number: text.length - index }];
}

function write(page: PageText, start: number, number: number): void {
  page.replace(start, toSuperscripts(String(number)).padEnd(number));
}
