import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { bin, requireBuild } from "./built-program.ts";
import { isInstalled } from "./is-installed.ts";

// The built program in other runtimes, where they are installed: it does what it does in Node.
const gallery = join(import.meta.dirname, "../../fixtures/gallery");
const runtimes = [
  { command: "bun", args: ["--bun"] },
  { command: "deno", args: ["run", "--allow-all"] },
];

const folder = useFolder();

// Deno 2.9 runs the code that it cached for an earlier build if the file has the same path and length
// (https://github.com/denoland/deno/issues/36413). The cache here is one that no earlier build has filled.
const denoCache = mkdtempSync(join(tmpdir(), "deno-cache-"));
afterAll(() => rmSync(denoCache, { recursive: true, force: true }));

beforeEach(() => {
  requireBuild();
  mkdirSync(join(folder, "briefs"));
  for (const name of ["kazakhstan-tungsten", "gallium-germanium-antimony"])
    cpSync(join(gallery, `${name}.json`), join(folder, "briefs", `${name}.brief.json`));
  writeFileSync(join(folder, "broken.brief.json"), '{ "headline": "H", "lang": "en", }');
});

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that the program wrote into `out`. */
  readonly files: Record<string, string>;
}

function run(command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", DENO_DIR: denoCache },
  });
  const out = join(folder, "out");
  const names = existsSync(out) ? readdirSync(out) : [];
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );
  rmSync(out, { recursive: true, force: true });
  return { status, stdout, stderr, files };
}

const outcomesInNode = new Map<string, Outcome>();

/** Runs a command line in Node, once for all runtimes. */
function runInNode(line: string): Outcome {
  const outcome = outcomesInNode.get(line) ?? run(process.execPath, [bin, ...line.split(" ")]);
  outcomesInNode.set(line, outcome);
  return outcome;
}

for (const { command, args } of runtimes)
  describe.runIf(isInstalled(command))(`in ${command}`, () => {
    test.each([
      ["validate briefs broken.brief.json", 1, 0],
      ["validate --reporter json --jobs 2 briefs broken.brief.json", 1, 0],
      ["validate --fix-dry-run --suggested broken.brief.json", 1, 0],
      ["convert briefs --to yaml -o out/", 0, 3],
      ["convert briefs --to tables -o out/", 0, 7],
      ["tag briefs --relations", 1, 0],
      ["explain date-missing", 0, 0],
    ])("%s ends with %i and writes %i files", (line, status, files) => {
      const outcome = run(command, [...args, bin, ...line.split(" ")]);
      expect(outcome).toEqual(runInNode(line));
      expect(outcome.status).toBe(status);
      expect(Object.keys(outcome.files)).toHaveLength(files);
    });
  });
