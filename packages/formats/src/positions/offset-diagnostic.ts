import type { Diagnostic, UnreadPart } from "../format.ts";
import type { LineIndex } from "./line-index.ts";
import type { Position } from "./position.ts";
import type { OffsetEdit } from "./repaired-text.ts";

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
  /** Whether the text around a syntax error is read as it is meant. */
  readonly isReadable?: true | undefined;
  /** The part that may not be read as it is meant; from the error to the end of the text if undefined. */
  readonly unread?:
    | { readonly start: number; readonly end: number; readonly fieldsOf: UnreadPart["fieldsOf"] }
    | undefined;
  /** Whether it is text after the end of a JSON value. */
  readonly isRest?: true | undefined;
  readonly repair?:
    | {
        readonly isSafe: boolean;
        /** As in `TextRepair`. */
        readonly title?: string | undefined;
        readonly edits: readonly OffsetEdit[];
      }
    | undefined;
}

/** Adds lines and columns to diagnostics, and sorts them in the order of the text. */
export function placeDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  lines: LineIndex,
): Diagnostic[] {
  return diagnostics
    .toSorted((left, right) => left.start - right.start)
    .map((diagnostic) => {
      const { code, severity, message, start, end, firstStart, openStart } = diagnostic;
      const { isReadable, unread, repair } = diagnostic;
      const first = positionOf(firstStart, lines);
      const opening = positionOf(openStart, lines);
      return {
        code,
        severity,
        message: message + wordsFor("the first is at", first) + wordsFor("it opens at", opening),
        range: lines.rangeOf(start, end),
        ...(first && { first }),
        ...(isReadable && { isReadable }),
        ...(unread && {
          unread: { range: lines.rangeOf(unread.start, unread.end), fieldsOf: unread.fieldsOf },
        }),
        ...(repair && {
          repair: {
            isSafe: repair.isSafe,
            ...(repair.title !== undefined && { title: repair.title }),
            edits: repair.edits.map((edit) => ({
              range: lines.rangeOf(edit.start, edit.end),
              text: edit.text,
            })),
          },
        }),
      };
    });
}

function positionOf(offset: number | undefined, lines: LineIndex): Position | undefined {
  return offset === undefined ? undefined : lines.positionAt(offset);
}

function wordsFor(words: string, position: Position | undefined): string {
  return position === undefined ? "" : ` (${words} ${position.line}:${position.column})`;
}

/** Moves diagnostics of a text that starts at `offset` of a larger text. */
export function shiftDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  offset: number,
): OffsetDiagnostic[] {
  return mapDiagnostics(diagnostics, (at) => at + offset);
}

/** Moves each offset of diagnostics. */
export function mapDiagnostics(
  diagnostics: readonly OffsetDiagnostic[],
  move: (offset: number) => number,
): OffsetDiagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    start: move(diagnostic.start),
    end: move(diagnostic.end),
    ...(diagnostic.firstStart !== undefined && { firstStart: move(diagnostic.firstStart) }),
    ...(diagnostic.openStart !== undefined && { openStart: move(diagnostic.openStart) }),
    ...(diagnostic.unread && {
      unread: {
        ...diagnostic.unread,
        start: move(diagnostic.unread.start),
        end: move(diagnostic.unread.end),
      },
    }),
    ...(diagnostic.repair && {
      repair: {
        ...diagnostic.repair,
        edits: diagnostic.repair.edits.map(({ start, end, text }) => ({
          start: move(start),
          end: move(end),
          text,
        })),
      },
    }),
  }));
}
