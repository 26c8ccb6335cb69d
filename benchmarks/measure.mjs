import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bench } from "tinybench";

/**
 * Makes a folder that is removed when all suites have run.
 *
 * Not earlier: for some minutes after many files were removed, ext4 takes ten times as long to create others, because it
 * avoids inodes that have just become free.
 */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  return folder;
}

/**
 * Times functions in turns in one run, and returns each time as a multiple of the first.
 *
 * Uses the median: on a shared machine, other programs distort the mean.
 * @param {Record<string, () => unknown>} tasks
 * @returns {Promise<{ name: string, microseconds: number, ratio: number }[]>}
 */
export async function compare(tasks, time = 500, warmupTime = 200) {
  const bench = new Bench({ time, warmupTime });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  const rows = bench.tasks.map(({ name, result }) => ({
    name,
    microseconds: result.latency.p50 * 1000,
  }));
  return rows.map((row) => ({ ...row, ratio: row.microseconds / rows[0].microseconds }));
}

/** Writes rows as a Markdown table. The formatter sets the column widths. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `1.23`, `12.3`, `123` */
export function round(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
