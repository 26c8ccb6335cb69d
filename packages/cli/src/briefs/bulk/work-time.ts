/**
 * The milliseconds that the processor has spent on this process.
 *
 * Passed time would take a slow pipe or a busy machine for a long run, which further threads make no shorter.
 */
export function workTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
