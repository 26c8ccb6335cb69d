import type { Tally } from "./briefs/tally.ts";

/** 0: no errors. 1: an error in a brief, or more warnings than allowed. 2: an unreadable input, or nothing to check. */
export function exitCodeOf(tally: Readonly<Tally>, maxWarnings = Infinity): 0 | 1 | 2 {
  if (tally.unreadable > 0 || tally.files === 0) return 2;
  return tally.errors > 0 || tally.warnings > maxWarnings ? 1 : 0;
}
