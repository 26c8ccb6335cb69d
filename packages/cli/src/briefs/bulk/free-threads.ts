/**
 * Returns how many threads a run may use, including its first: one per processor that was idle in the last minute.
 *
 * On a busy machine more threads save no time and cost up to two thirds more processor time. `load` is the load average of
 * the last minute; it is 0 on Windows, which has none.
 */
export function freeThreads(processors: number, load: number): number {
  return Math.max(1, Math.round(processors - load));
}
