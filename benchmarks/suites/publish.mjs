import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archiveBriefs } from "../archive-briefs.mjs";
import { articles } from "../articles.mjs";
import { round, table, temporaryFolder } from "../measure.mjs";
import { searchTimes } from "../search-times.mjs";

const cli = fileURLToPath(new URL("../../packages/cli/bin/mineral-brief.cjs", import.meta.url));
const briefCount = 1000;
const rounds = 5;

/** Measures publishing, in a first run, a run without changes, and a run with one changed brief. */
export async function publishSuite() {
  return `${dailySite()}\n\n${await archive()}`;
}

const archiveSize = 10_000;

/** Measures a site of 10,000 briefs in English and Chinese, in CPU time, and its search. */
async function archive() {
  const folder = temporaryFolder();
  const path = (number) => join(folder, `briefs/${number}.brief.json`);
  mkdirSync(join(folder, "briefs"));
  let number = 0;
  for (const brief of archiveBriefs(archiveSize)) writeOld(path(number++), JSON.stringify(brief));
  const before = process.cpuUsage();
  for (const file of readdirSync(join(folder, "briefs")))
    JSON.parse(readFileSync(join(folder, "briefs", file), "utf8"));
  const { user, system } = process.cpuUsage(before);
  const parsing = (user + system) / 1e6;
  const row = (name, { seconds, memory }) => [
    name,
    `${round(seconds)} s, ${round(seconds / parsing)} x`,
    `${Math.round(memory / 1024)} MB`,
  ];
  const address = ["--base-url", "https://example.org/"];
  const written = row("written", measuredPublish(folder, address));
  const unchanged = row("unchanged", measuredPublish(folder, address));
  const brief = JSON.parse(readFileSync(path(5000), "utf8"));
  writeFileSync(path(5000), JSON.stringify({ ...brief, headline: `${brief.headline} again` }));
  const changed = row("one headline changed", measuredPublish(folder, address));
  const head = [`publish ${archiveSize} briefs`, `CPU, x ${round(parsing)} s`, "memory"];
  const searches = await searchTimes(join(folder, "site"));
  return `${table(head, [written, unchanged, changed])}\n\n${searches}`;
}

/** Writes a file as if an hour ago: publish does not trust the state of a file that has just changed. */
function writeOld(path, text) {
  writeFileSync(path, text);
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(path, anHourAgo, anHourAgo);
}

/** Runs the program, and reads its CPU time in seconds and its memory in KB. */
function measuredPublish(cwd, options) {
  const report =
    "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process._rawDebug('usage ' + JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); });";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const args = ["--import", preload, cli, "publish", "briefs", "-o", "site", "--time-zone", "UTC"];
  const run = spawnSync(process.execPath, [...args, ...options], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (run.status !== 0) throw new Error(`publish ended with ${run.status}`);
  const [microseconds, memory] = JSON.parse(/^usage (.*)$/m.exec(run.stderr)[1]);
  return { seconds: microseconds / 1e6, memory };
}

/** Measures 1,000 briefs, forty per day. */
function dailySite() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "briefs"));
  for (let number = 0; number < briefCount; number++) writeBrief(folder, number, "");
  const times = { written: [], unchanged: [], "one brief changed": [] };
  for (let turn = 0; turn < rounds; turn++) {
    const site = `site-${turn}`;
    times.written.push(publish(folder, site));
    times.unchanged.push(publish(folder, site));
    writeBrief(folder, 500, ` ${turn}`);
    times["one brief changed"].push(publish(folder, site));
  }
  return table(
    ["publish 1,000 briefs", "elapsed", "budget"],
    Object.entries(times).map(([name, all]) => [
      name,
      `${round(all.sort((left, right) => left - right)[Math.floor(rounds / 2)])} s`,
      name === "written" ? "10 s" : "",
    ]),
  );
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
function publish(cwd, site) {
  const start = performance.now();
  const args = ["publish", "briefs", "-o", site, "--time-zone", "UTC"];
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd });
  if (status !== 0) throw new Error(`publish ended with ${status}`);
  return (performance.now() - start) / 1000;
}
