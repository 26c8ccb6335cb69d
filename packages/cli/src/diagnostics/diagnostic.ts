import type { Issue } from "@mineral-brief/schema";
import type { Range } from "@mineral-brief/formats";

/** A finding with its place in a source. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly message: string;
  readonly range: Range;
  /** Into the article; undefined for a finding about the text, such as a syntax error. */
  readonly path?: Issue["path"] | undefined;
  /** Which article of the source, from 0; undefined where the source holds one. */
  readonly document?: number | undefined;
  readonly suggestion?: string | undefined;
}

/** How many of each severity there are. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
