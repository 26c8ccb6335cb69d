import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReporterOptions } from "./reporter.ts";

/** Whether a report for people lists a finding. It counts the other notes. */
export function isShown(
  { severity, code }: Diagnostic,
  { notes, shownNotes }: ReporterOptions,
): boolean {
  return severity !== "note" || notes || shownNotes?.has(code) === true;
}
