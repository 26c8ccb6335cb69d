import type { Tally } from "./briefs/tally.ts";

/** 0: no error. 1: an error in a document, or more warnings than allowed. 2: something could not be read, or there was nothing to check. */
export function exitCodeOf(tally: Readonly<Tally>, maxWarnings = Infinity): 0 | 1 | 2 {
  if (tally.unreadable > 0 || tally.files === 0) return 2;
  return tally.errors > 0 || tally.warnings > maxWarnings ? 1 : 0;
}
