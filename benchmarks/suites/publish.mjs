import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articles } from "../articles.mjs";
import { round, table } from "../measure.mjs";

const cli = fileURLToPath(new URL("../../packages/cli/bin/mineral-brief.cjs", import.meta.url));
const briefCount = 1000;
const rounds = 5;

/** Measures publishing 1,000 briefs, forty per day: a first run, a run without changes, and a run with one changed brief. */
export function publishSuite() {
  const folder = mkdtempSync(join(tmpdir(), "mineral-brief-bench-"));
  try {
    mkdirSync(join(folder, "briefs"));
    for (let number = 0; number < briefCount; number++) writeBrief(folder, number, "");
    const times = { written: [], unchanged: [], "one brief changed": [] };
    for (let turn = 0; turn < rounds; turn++) {
      rmSync(join(folder, "site"), { recursive: true, force: true });
      times.written.push(publish(folder));
      times.unchanged.push(publish(folder));
      writeBrief(folder, 500, ` ${turn}`);
      times["one brief changed"].push(publish(folder));
    }
    return table(
      ["publish 1,000 briefs", "elapsed", "budget"],
      Object.entries(times).map(([name, all]) => [
        name,
        `${round(all.sort((left, right) => left - right)[Math.floor(rounds / 2)])} s`,
        name === "written" ? "10 s" : "",
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeBrief(folder, number, change) {
  const day = new Date(Date.UTC(2025, 0, 1 + number / 40)).toISOString().slice(0, 10);
  const brief = {
    ...articles["4 KB"],
    id: `brief-${number}`,
    headline: `Brief ${number}${change}`,
    datePublished: day,
  };
  writeFileSync(join(folder, `briefs/${number}.brief.json`), JSON.stringify(brief));
}

/** Measures a run, in seconds. */
function publish(cwd) {
  const start = performance.now();
  const args = ["publish", "briefs", "-o", "site", "--time-zone", "UTC"];
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd });
  if (status !== 0) throw new Error(`publish ended with ${status}`);
  return (performance.now() - start) / 1000;
}
