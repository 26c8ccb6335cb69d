import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bin, requireBuild, secondTry } from "./built-program.ts";
import { startPreview } from "./running-preview.ts";
import { isInstalled } from "./is-installed.ts";

// Every command ends within a second of a signal. Runs the built program in its own process.
let briefs: string;
const folder = useFolder();

beforeAll(() => {
  requireBuild();
  briefs = mkdtempSync(join(tmpdir(), "mineral-brief-"));
  // Enough for each command to take some seconds.
  for (let number = 0; number < 1500; number++)
    writeFileSync(join(briefs, `${number}.brief.json`), JSON.stringify(longBrief(number)));
});

afterAll(() => rmSync(briefs, { recursive: true }));

function longBrief(number: number): object {
  const insights = Array.from({ length: 96 }, (_, index) => ({
    text: `A plant for tungsten concentrate in Kazakhstan ships ${index}% of its output, worth $${number}.5 million, to one buyer `,
  }));
  return {
    schemaVersion: "1.0",
    id: `urn:example:${number}`,
    headline: `Tungsten ${number}`,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: insights,
  };
}

interface Ended {
  /** As a shell reports it: 128 plus the number of the signal for a process that a signal ended. */
  readonly code: number;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

/** Sends a signal after a while, and waits for the end. Fails if the process has ended before. */
async function stop(child: ChildProcess, signal: NodeJS.Signals, after: number): Promise<Ended> {
  const ended = new Promise<number>((resolve) =>
    child.on("close", (code, by) => resolve(by === null ? code! : 128 + constants.signals[by])),
  );
  await setTimeout(after);
  if (child.exitCode !== null) throw new Error("it has ended before the signal");
  const begun = performance.now();
  child.kill(signal);
  const code = await ended;
  return { code, took: performance.now() - begun };
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: "ignore" });
}

const signals = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

/** A second, and what a busy machine adds. */
const longest = 2000;

describe("while it works", () => {
  test.each([
    "validate BRIEFS",
    "validate BRIEFS --jobs 2",
    "validate BRIEFS --fix-dry-run",
    "validate BRIEFS --watch",
    "convert BRIEFS --to ndjson -o out.ndjson",
    "convert BRIEFS --to json --tag",
    "convert BRIEFS --to markdown -o out/",
    "tag BRIEFS",
    "tag BRIEFS --json",
    "publish BRIEFS -o site",
  ])("%s", secondTry, async (command) => {
    const args = command.split(" ").map((word) => (word === "BRIEFS" ? briefs : word));
    // Side by side: one early, one late.
    const ended = await Promise.all(
      signals.map(([signal], index) => stop(start(args), signal, [700, 250][index]!)),
    );
    expect(ended.map(({ code }) => code)).toEqual(signals.map(([, code]) => code));
    for (const { took } of ended) expect(took).toBeLessThan(longest);
    const left = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(left.filter((name) => /\.(?:lock|tmp)$/.test(name))).toEqual([]);
  });

  // They change the briefs, so each run gets copies.
  test.each([
    ["validate", "--fix"],
    ["tag", "--write"],
  ])("%s %s", secondTry, async (command, option) => {
    for (let number = 0; number < 700; number++)
      writeFileSync(join(folder, `${number}.brief.json`), JSON.stringify(longBrief(number)));
    for (const [signal, code] of signals) {
      const ended = await stop(start([command, ".", option]), signal, 700);
      expect([signal, ended.code]).toEqual([signal, code]);
      expect(ended.took).toBeLessThan(longest);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("while it waits for a pipe", () => {
  test.each([
    "validate pipe",
    "validate pipe --notes",
    "validate pipe --fix-dry-run",
    "validate brief.json pipe --fix",
    "validate pipe --watch",
    "convert pipe --to json",
    "tag pipe",
    "tag brief.json pipe --write",
    "publish pipe -o site",
    "validate -",
    "convert - --to json",
  ])("%s", secondTry, async (command) => {
    const args = command.split(" ");
    spawnSync("mkfifo", [join(folder, "pipe")]);
    writeFileSync(join(folder, "brief.json"), JSON.stringify(longBrief(1)));
    const ended = await Promise.all(
      signals.map(([signal]) =>
        stop(spawn(process.execPath, [bin, ...args], { cwd: folder }), signal, 400),
      ),
    );
    expect(ended.map(({ code }) => code)).toEqual(signals.map(([, code]) => code));
    for (const { took } of ended) expect(took).toBeLessThan(longest);
  });

  test("preview rejects a pipe, and continues if its file becomes one", secondTry, async () => {
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const refused = spawnSync(process.execPath, [bin, "preview", "pipe"], { cwd: folder });
    expect([refused.status, refused.stderr.toString()]).toEqual([
      2,
      "error: pipe: this is a pipe or a device, which cannot be watched; name a regular file\n",
    ]);
    writeFileSync(join(folder, "brief.json"), JSON.stringify(longBrief(1)));
    for (const [signal, code] of signals) {
      const preview = await startPreview(["brief.json"], folder);
      spawnSync("sh", ["-c", "rm brief.json; mkfifo brief.json"], { cwd: folder });
      await setTimeout(400);
      const begun = performance.now();
      expect([signal, await preview.end(signal)]).toEqual([signal, code]);
      expect(performance.now() - begun).toBeLessThan(longest);
      spawnSync("rm", ["brief.json"], { cwd: folder });
      writeFileSync(join(folder, "brief.json"), JSON.stringify(longBrief(1)));
    }
  });
});

const hasScript = isInstalled("script");

describe.skipIf(!hasScript)("Ctrl-C at a terminal (needs script)", () => {
  test.each([
    ["validate BRIEFS --jobs 1", "checked"],
    ["convert BRIEFS --to ndjson -o out.ndjson", "checked"],
    ["convert BRIEFS --to markdown -o out/", "checked"],
    ["tag BRIEFS --json", "checked"],
    ["publish BRIEFS -o site", "checked"],
  ])("%s, which shows that it has %s", secondTry, async (command, shown) => {
    const line = `"${process.execPath}" "${bin}" ${command.replace("BRIEFS", `"${briefs}"`)}`;
    const terminal = spawn("script", ["-qfec", line, "/dev/null"], {
      cwd: folder,
      env: { PATH: process.env["PATH"], TERM: "xterm" },
    });
    let screen = "";
    terminal.stdout.on("data", (chunk: Buffer) => (screen += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => terminal.on("close", resolve));
    while (!screen.includes(shown)) {
      if (terminal.exitCode !== null) throw new Error(`ended without progress: ${screen}`);
      await setTimeout(10);
    }
    const begun = performance.now();
    terminal.stdin.write("\u0003");
    expect(await ended).toBe(130);
    expect(performance.now() - begun).toBeLessThan(longest);
  });
});

test("a second signal ends a run that is still closing files", secondTry, async () => {
  mkdirSync(join(folder, "out"));
  // Another run holds the folder, so this one waits for it.
  writeFileSync(join(folder, "out/.mineral-brief.lock"), "1 elsewhere 1\n");
  writeFileSync(join(folder, "brief.json"), JSON.stringify(longBrief(1)));
  const child = start(["convert", "brief.json", "--to", "yaml", "-o", "out/"]);
  await setTimeout(600);
  child.kill("SIGINT");
  const ended = await stop(child, "SIGINT", 0);
  expect(ended.code).toBe(130);
});
