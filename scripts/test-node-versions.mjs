// `npm run test:node-versions [-- 22 24]`: builds and runs all tests without a browser on each supported version of Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const supported = ["20", "22", "24", "26"];
const root = join(import.meta.dirname, "..");
const chosen = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "nodes-"));

/** Returns the folder with `node` of a major version: the running one, or the one of an npm package that contains Node. */
function folderOf(major) {
  if (process.versions.node.split(".")[0] === major) return dirname(process.execPath);
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const place = join(work, major);
  const { status, stderr } = run(
    "npm",
    ["install", "--prefix", place, "--no-save", `${name}@${major}`],
    {
      stdio: "pipe",
    },
  );
  if (status !== 0) throw new Error(`Cannot install Node ${major}: ${stderr}`);
  return join(place, "node_modules", name, "bin");
}

function run(program, args, options = {}) {
  return spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
}

const outcomes = [];
try {
  for (const major of chosen.length > 0 ? chosen : supported) {
    const begun = Date.now();
    const path = `${folderOf(major)}${delimiter}${process.env.PATH}`;
    const env = { ...process.env, PATH: path, MINERAL_BRIEF_RUNS: "50" };
    const { stdout } = run("node", ["--version"], { env, stdio: "pipe" });
    console.log(`\nNode ${stdout.trim()}`);
    const passed = [
      ["scripts/turbo.mjs", "run", "build", "--force", "--output-logs=errors-only"],
      ["node_modules/vitest/vitest.mjs", "run", "--project", "!*browser*", "--reporter", "dot"],
    ].every((args) => run("node", args, { env }).status === 0);
    const seconds = Math.round((Date.now() - begun) / 1000);
    outcomes.push({
      passed,
      line: `Node ${stdout.trim()} ${passed ? "passed" : "failed"} (${seconds} s)`,
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}

console.log(`\n${outcomes.map(({ line }) => line).join("\n")}`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
