import type { CheckedFile } from "../checking/checked-file.ts";
import { lossNotes } from "../conversion/report-conversion.ts";
import { statsOf } from "../inputs/stats-of.ts";
import type { BriefFields } from "./listed-brief.ts";

/** What a run knows about a brief without its text. Plain data. */
export interface BriefRecord {
  readonly fields: BriefFields;
  /** The index of the article in its input; undefined if the input has only one. */
  readonly index: number | undefined;
  /** The file name from date and headline, without extension. */
  readonly fileName: string;
  /** SHA-256 of the article, as JSON. */
  readonly sha256: string;
  /** A hash of source and insights; undefined without insights. */
  readonly insights: string | undefined;
  /** Whether reading made the id of the article, because the input is a text or a saved page. */
  readonly isIdMade: boolean;
  /** The id of the article in feeds, if no earlier run published it. */
  readonly entryId: string;
}

/** An input that a run has checked. */
export interface InputRecord {
  /** A hash of its text and of everything that decides about its findings. */
  readonly key: string;
  /** A hash of the latter alone. */
  readonly settings: string;
  /** Undefined if it may change without a change of its state. */
  readonly state: InputState | undefined;
  /** The findings that a run prints. */
  readonly report: Omit<CheckedFile, "ok" | "name">;
  readonly briefs: readonly BriefRecord[];
  /** Fields from the config, for each article that has any. */
  readonly filled: readonly (readonly string[])[];
}

/** The state of an input before it was read. The times are in milliseconds since 1970. */
export interface InputState {
  /** In bytes. */
  readonly size: number;
  readonly modified: number;
  /** When its content, name or permissions changed. No program can set it. */
  readonly changed: number;
}

/** Milliseconds. Two changes of a file within less can have the same time, if its disk has coarse times. */
const coarsestTime = 2000;

/** Gives the state of a file. Undefined if it changed so recently that a further change may not be seen in it. */
export function stateOf(path: string): InputState | undefined {
  const stats = statsOf(path);
  if (stats?.isFile() !== true) return undefined;
  const { size, mtimeMs: modified, ctimeMs: changed } = stats;
  return modified > Date.now() - coarsestTime ? undefined : { size, modified, changed };
}

/** Whether two states are of the same content, or there is none twice. */
export function isEqualState(left: InputState | undefined, right: InputState | undefined): boolean {
  return (
    left?.size === right?.size &&
    left?.modified === right?.modified &&
    left?.changed === right?.changed
  );
}

/** Whether the findings of an input stay the same: `date-future` depends on the day of the run, and `insight-repeated` on the other briefs. */
export function mayBeKept({ diagnostics, comparable }: CheckedFile): boolean {
  return comparable === undefined && diagnostics.every(({ code }) => code !== "date-future");
}

/** Gives the findings of an input without the notes that a run only counts. */
export function withoutHiddenNotes(checked: CheckedFile): InputRecord["report"] {
  const { format, documents, diagnostics, ignored } = checked;
  const shown = diagnostics.filter(
    ({ severity, code }) => severity !== "note" || lossNotes.has(code),
  );
  const hiddenNotes = diagnostics.length - shown.length;
  return {
    format,
    documents,
    diagnostics: shown.map(
      ({ code, severity, message, path, document, suggestion, range, excerpt }) => ({
        code,
        severity,
        message,
        path,
        document,
        suggestion,
        range,
        excerpt,
      }),
    ),
    ignored,
    ...(hiddenNotes === 0 ? {} : { hiddenNotes }),
  };
}
