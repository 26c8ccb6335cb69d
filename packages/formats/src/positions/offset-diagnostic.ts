import type { Diagnostic } from "../format.ts";
import type { LineIndex } from "./line-index.ts";

/** A diagnostic with offsets, before its lines and columns are known. */
export interface OffsetDiagnostic {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where the key of a duplicate first appears. Its position is added to the message. */
  readonly firstStart?: number | undefined;
  /** Where the unclosed object, list or string opens. Its position is added to the message. */
  readonly openStart?: number | undefined;
}

/** Adds lines and columns to diagnostics, and sorts them in the order of the text. */
export function placeDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  lines: LineIndex,
): Diagnostic[] {
  return diagnostics
    .toSorted((left, right) => left.start - right.start)
    .map(({ code, severity, message, start, end, firstStart, openStart }) => {
      const first = placeOf(firstStart, "the first is at", lines);
      const opening = placeOf(openStart, "it opens at", lines);
      return {
        code,
        severity,
        message: `${message}${first}${opening}`,
        range: lines.rangeOf(start, end),
      };
    });
}

function placeOf(offset: number | undefined, words: string, lines: LineIndex): string {
  if (offset === undefined) return "";
  const { line, column } = lines.positionAt(offset);
  return ` (${words} ${line}:${column})`;
}

/** Moves diagnostics of a text that starts at `offset` of a larger text. */
export function shiftDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  offset: number,
): OffsetDiagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    start: diagnostic.start + offset,
    end: diagnostic.end + offset,
    ...(diagnostic.firstStart !== undefined && { firstStart: diagnostic.firstStart + offset }),
    ...(diagnostic.openStart !== undefined && { openStart: diagnostic.openStart + offset }),
  }));
}
