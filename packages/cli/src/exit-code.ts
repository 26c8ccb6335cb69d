import { countDiagnostics } from "./diagnostics/diagnostic.ts";
import type { Report } from "./pipeline/check-all.ts";

/** 0: no error. 1: an error in a document, or more warnings than allowed. 2: something could not be read, or there was nothing to check. */
export function exitCodeOf({ sources, failures }: Report, maxWarnings = Infinity): 0 | 1 | 2 {
  if (failures.length > 0 || sources.length === 0) return 2;
  const { error, warning } = countDiagnostics(sources.flatMap(({ diagnostics }) => diagnostics));
  return error > 0 || warning > maxWarnings ? 1 : 0;
}
