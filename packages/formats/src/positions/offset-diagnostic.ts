import type { ParseDiagnostic } from "../format.ts";
import type { LineIndex } from "./line-index.ts";

/** A diagnostic whose place is still in offsets. */
export interface OffsetDiagnostic {
  readonly code: string;
  readonly severity: ParseDiagnostic["severity"];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Of a thing that stands twice: where it stands first. Its place is added to the message. */
  readonly firstStart?: number | undefined;
  /** Of a thing that is not closed: where it opens. Its place is added to the message. */
  readonly openStart?: number | undefined;
}

/** Gives diagnostics their lines and columns, in the order of the text. */
export function placeDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  lines: LineIndex,
): ParseDiagnostic[] {
  return diagnostics
    .toSorted((left, right) => left.start - right.start)
    .map(({ code, severity, message, start, end, firstStart, openStart }) => {
      const first = placeOf(firstStart, "the first stands at", lines);
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

/** The same diagnostics for a text that begins at `offset` of a larger one. */
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
