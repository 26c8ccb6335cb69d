import { Bench } from "tinybench";

/**
 * Times functions side by side in one run, and gives each as a multiple of the first.
 *
 * The middle time of each counts: on a shared machine the mean is the neighbours'.
 * @param {Record<string, () => unknown>} tasks
 * @returns {Promise<{ name: string, microseconds: number, ratio: number }[]>}
 */
export async function compare(tasks, time = 500) {
  const bench = new Bench({ time, warmupTime: 200 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => ({
    name,
    microseconds: result.latency.p50 * 1000,
  }));
  return rows.map((row) => ({ ...row, ratio: row.microseconds / rows[0].microseconds }));
}

/** Writes rows as a Markdown table. The widths are the formatter's matter. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `1.23`, `12.3`, `123` */
export function round(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
