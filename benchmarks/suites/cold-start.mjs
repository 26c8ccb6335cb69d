import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { round, table, temporaryFolder } from "../measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entry = (name) => pathToFileURL(join(root, name)).href;
const brief = join(root, "packages/fixtures/articles/valid/us-australia-framework.json");
const tagged = join(root, "packages/fixtures/gallery/us-australia-framework.json");
const text = join(root, "packages/fixtures/text/01-seed-twin.txt");
const cli = join(root, "packages/cli/bin/mineral-brief.cjs");

const validateOne = "`mineral-brief validate one.json`, 5 KB";

/** Measures the median CPU time of complete processes, and the difference to an empty one. */
export async function coldStartSuite() {
  const folder = temporaryFolder();
  const broken = join(folder, "broken.json");
  writeFileSync(broken, '{"schemaVersion": "1.0", "headline": 1, "language": "english"}');
  const script = (name, code) => {
    const file = join(folder, name);
    writeFileSync(file, code);
    return [file];
  };
  const smallest = '({schemaVersion:"1.0",headline:"x",language:"en"})';
  const programs = {
    "`node -e 0`": ["-e", "0"],
    "an empty ES module": script("empty.mjs", ""),
    "schema `.`, one article": script(
      "schema.mjs",
      `import {validateArticle} from ${JSON.stringify(entry("packages/schema/dist/index.js"))};validateArticle${smallest};`,
    ),
    "schema `./zod`, one article": script(
      "zod.mjs",
      `import {articleSchema} from ${JSON.stringify(entry("packages/schema/dist/zod.js"))};articleSchema.safeParse${smallest};`,
    ),
    "`mineral-brief --version`": [cli, "--version"],
    [validateOne]: [cli, "validate", brief],
    "the same with `--no-lint`": [cli, "validate", "--no-lint", brief],
    "the same with `--reporter json`": [cli, "validate", "--reporter", "json", brief],
    "`mineral-brief validate tagged.json`, 19 KB": [cli, "validate", tagged],
    "`mineral-brief validate broken.json`": [cli, "validate", broken],
    "`mineral-brief validate one.txt`": [cli, "validate", text],
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  // Run the programs in rounds, so that other load on the machine affects all of them.
  for (let round = 0; round < 21; round++)
    for (const [name, args] of Object.entries(programs)) times[name].push(cpuOf(args));
  const middle = Object.entries(times).map(([name, values]) => [
    name,
    values.sort((a, b) => a - b)[10],
  ]);
  const [[, first], [, empty]] = middle;
  // Node caches compiled code from version 22 on.
  const isCached = Number(process.versions.node.split(".")[0]) >= 22;
  const budgets = {
    "schema `.`, one article": "+6 ms",
    "`mineral-brief --version`": "1.10",
    [validateOne]: isCached ? "1.25" : "1.60",
    "the same with `--no-lint`": "1.1 x without the option",
    "the same with `--reporter json`": "1.1 x without the option",
    "`mineral-brief validate tagged.json`, 19 KB": isCached ? "1.45" : "1.80",
    "`mineral-brief validate broken.json`": "1.60",
  };
  return table(
    ["process", "CPU", "x `node -e 0`", "over an empty module", "budget"],
    middle.map(([name, ms]) => [
      name,
      `${round(ms)} ms`,
      round(ms / first),
      `${(ms - empty).toFixed(1)} ms`,
      budgets[name] ?? "",
    ]),
  );
}

/** Measures user and system time of a process, in milliseconds. bash reports it; Node does not report it for child processes. */
function cpuOf(args) {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1';
  const { stdout } = spawnSync("bash", ["-c", script, "bash", process.execPath, ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  const [user, system] = stdout.trim().split(" ").map(Number);
  return (user + system) * 1000;
}
