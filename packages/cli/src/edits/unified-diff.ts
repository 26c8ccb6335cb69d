import { findChanges, type Change } from "@mineral-brief/formats/fix";

/** Lines of context around a change, for people and for `patch`. */
const contextLines = 3;

/**
 * Prints the difference between two texts as a unified diff for `patch -p0`. Returns an empty string if they are equal.
 *
 * See https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(findChanges(old, fresh)).map((changes) => writeHunk(changes, old, fresh));
  if (hunks.length === 0) return "";
  const label = writeName(name);
  return `--- ${label}\n+++ ${label}\n${hunks.join("")}`;
}

/** Splits a text into lines, with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Groups changes with overlapping context into hunks. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    if (hunk !== undefined && change.start - hunk.at(-1)!.end <= 2 * contextLines)
      hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function writeHunk(
  changes: readonly Change[],
  before: readonly string[],
  after: readonly string[],
): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const start = Math.max(0, first.start - contextLines);
  const end = Math.min(before.length, last.end + contextLines);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  let text = `@@ -${writeRange(start, end)} +${writeRange(newStart, newEnd)} @@\n`;
  let at = start;
  for (const change of changes) {
    text += writeLines(" ", before.slice(at, change.start));
    text += writeLines("-", before.slice(change.start, change.end));
    text += writeLines("+", after.slice(change.newStart, change.newEnd));
    at = change.end;
  }
  return text + writeLines(" ", before.slice(at, end));
}

/** Lines count from 1. An empty range is written with the line before it, and a single line without a length. */
function writeRange(start: number, end: number): string {
  const length = end - start;
  if (length === 1) return String(start + 1);
  return length === 0 ? `${start},0` : `${start + 1},${length}`;
}

function writeLines(sign: string, lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
    )
    .join("");
}

/** Writes a file name like git: with a tab at the end if it contains a space, in quotes if it contains a control character. */
function writeName(name: string): string {
  if (!/[\p{Cc}"\\]/u.test(name)) return /\s/.test(name) ? `${name}\t` : name;
  const escaped = name.replace(/[\p{Cc}"\\]/gu, (character) =>
    /["\\]/.test(character)
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `"${escaped}"`;
}
