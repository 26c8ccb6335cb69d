import type { ParseDiagnostic } from "../format.ts";
import type { LineIndex } from "./line-index.ts";

/** A diagnostic whose place is still in offsets. */
export interface OffsetDiagnostic {
  readonly code: string;
  readonly severity: ParseDiagnostic["severity"];
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Gives diagnostics their lines and columns, in the order of the text. */
export function placeDiagnostics(diagnostics: readonly OffsetDiagnostic[], lines: LineIndex): ParseDiagnostic[] {
  return diagnostics
    .toSorted((left, right) => left.start - right.start)
    .map(({ code, severity, message, start, end }) => ({ code, severity, message, range: lines.rangeOf(start, end) }));
}

/** The same diagnostics for a text that begins at `offset` of a larger one. */
export function shiftDiagnostics(diagnostics: readonly OffsetDiagnostic[], offset: number): OffsetDiagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, start: diagnostic.start + offset, end: diagnostic.end + offset }));
}
