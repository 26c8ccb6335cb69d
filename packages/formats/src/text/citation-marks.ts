import type { Span } from "./spans.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";

/** A citation in brackets, with its numbers. */
export interface CitationMark extends Span {
  readonly numbers: readonly number[];
}

/** Matches `[3]`, `[1, 2]`, `[5-7]` and the same in 【】, full-width brackets and 〔〕. Years and other long numbers are text. */
export const citationMark =
  /[[【\uFF3B〔]\s{0,3}[0-9]{1,3}(?:\s{0,3}[-–—,\uFF0C、;]\s{0,3}[0-9]{1,3}){0,40}\s{0,3}[\]】\uFF3D〕]/;

/** No brief cites so many passages at once; a wider range is a slip or an attack. */
const widestRange = 50;

/** Fast path for `[3]`, the usual citation. Returns undefined for any other text. */
export function readPlainMark(source: string, start: number): CitationMark | undefined {
  let number = 0;
  let at = start + 1;
  for (; at <= start + 3; at++) {
    const digit = source.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  if (number === 0 || source.charCodeAt(at) !== 0x5d) return undefined;
  return { numbers: [number], start, end: at + 1 };
}

/** Reads the numbers of a mark, ranges expanded. Returns undefined if it is not a citation: `[9-3]`, `[0]`. */
export function readMark(text: string, start: number): CitationMark | undefined {
  const numbers: number[] = [];
  for (const part of text.slice(1, -1).split(/[,\uFF0C、;]/)) {
    const [first, last = first] = part.split(/[-–—]/).map(Number);
    if (
      first === undefined ||
      last === undefined ||
      first < 1 ||
      last < first ||
      last - first >= widestRange
    )
      return undefined;
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return { numbers, start, end: start + text.length };
}

/** The numbers of all marks, each once, in order of appearance. */
export function numbersOf(marks: readonly CitationMark[]): number[] {
  return areUsual(marks)
    ? marks.map(({ numbers }) => numbers[0]!)
    : [...new Set(marks.flatMap(({ numbers }) => numbers))];
}

/** Whether marks are written like `[5][6][7]`: nothing between them, and their numbers ascend. */
function areUsual(marks: readonly CitationMark[]): boolean {
  let end = marks[0]?.start;
  let last = 0;
  for (const mark of marks) {
    const number = mark.numbers[0]!;
    if (mark.numbers.length > 1 || number <= last || mark.start !== end) return false;
    last = number;
    end = mark.end;
  }
  return true;
}

/** Reports marks that are not written like `[5][6][7]`, and passages that are cited twice. */
export function noteMarks(source: string, marks: readonly CitationMark[]): OffsetDiagnostic[] {
  const notes: OffsetDiagnostic[] = [];
  if (areUsual(marks)) return notes;
  const seen = new Set<number>();
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const usual = mark.numbers.map((number) => `[${number}]`).join("");
    const gap = before === undefined ? "" : source.slice(before.end, mark.start);
    if (mark.numbers.length > 1) notes.push(note(`read as ${usual}`, mark.start, mark.end));
    else if (gap !== "" && gap.trim() === "")
      notes.push(
        note("citations of one run stand without spaces between them", before!.end, mark.end),
      );
    const repeated = mark.numbers.find((number) => seen.has(number));
    if (repeated !== undefined)
      notes.push(
        note(`[${repeated}] is cited twice by this insight and kept once`, mark.start, mark.end),
      );
    for (const number of mark.numbers) seen.add(number);
  }
  return notes;
}

function note(message: string, start: number, end: number): OffsetDiagnostic {
  return { code: "citation-shape", severity: "note", message, start, end };
}
