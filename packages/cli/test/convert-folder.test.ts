import { execFile, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { bin, dist, requireBuild, secondTry } from "./built-program.ts";

// Conversions into a folder as users run them: processes of the built program, side by side and killed.
const folder = useFolder();

beforeEach(() => {
  requireBuild();
  chmodSync(folder, 0o777);
});

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...args], { cwd: folder }, (_, __, stderr) =>
      resolve({ code: child.exitCode, stderr }),
    );
  });
}

/** Writes a file of articles with these numbers. Each article holds the number of its changes. */
function writeArticles(name: string, numbers: readonly number[], change = 0): void {
  const articles = numbers.map((number) => ({
    schemaVersion: "1.0",
    id: `urn:example:${number}`,
    headline: `Brief ${number}`,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: `Change ${change}. ${"Prices rose. ".repeat(200)}End.` }],
  }));
  writeFileSync(join(folder, name), JSON.stringify(articles));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Reads the output: the number of changes of each article, by file. Fails on an incomplete file. */
function changes(): Map<string, number> {
  const files = readdirSync(join(folder, "out")).filter((name) => !name.startsWith("."));
  return new Map(
    files.map((name) => {
      const text = readFileSync(join(folder, "out", name), "utf8");
      const [, change] =
        /^---\n[^]*\n- Change (\d+)\. (?:Prices rose\. )+End\.\n$/.exec(text) ?? [];
      expect(change, `${name}: ${text.slice(-100)}`).toBeDefined();
      return [name, Number(change)];
    }),
  );
}

function hiddenFiles(): string[] {
  return readdirSync(join(folder, "out")).filter((name) => name.startsWith("."));
}

test("keeps all files of several runs at the same time", async () => {
  const runs = range(0, 3);
  for (const run of runs) writeArticles(`${run}.json`, range(run * 10, run * 10 + 20));
  const ended = await Promise.all(
    runs.map((number) => run("convert", `${number}.json`, "--to", "markdown", "-o", "out/")),
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(changes().size).toBe(40);
  expect(hiddenFiles()).toEqual([".mineral-brief-manifest.json"]);
  for (const number of runs)
    writeArticles(`${number}.json`, range(number * 10, number * 10 + 20), 1);
  const again = await Promise.all(
    runs.map((number) => run("convert", `${number}.json`, "--to", "markdown", "-o", "out/")),
  );
  // Every file was known as ours, so that each was brought up to date.
  expect(again.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(new Set(changes().values())).toEqual(new Set([1]));
});

describe("leaves only complete files if a run is stopped", () => {
  test.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)("%s", secondTry, async (signal) => {
    const all = range(0, 80);
    writeArticles("all.json", all);
    await run("convert", "all.json", "--to", "markdown", "-o", "out/");
    let stopped = 0;
    for (const change of range(1, 4)) {
      writeArticles("all.json", all, change);
      const args = [bin, "convert", "all.json", "--to", "markdown", "-o", "out/"];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
      const end = new Promise((resolve) => child.on("close", resolve));
      // At a time of its own in each round, from the moment on that it has begun.
      while (child.exitCode === null && !existsSync(join(folder, "out/.mineral-brief.lock")))
        await setTimeout(1);
      await setTimeout(change * 4);
      child.kill(signal);
      await end;
      const said = [...changes().values()];
      expect(said).toHaveLength(80);
      expect(said.every((number) => number <= change)).toBe(true);
      if (said.some((number) => number < change)) stopped++;
    }
    expect(stopped).toBeGreaterThan(0);
    const { code, stderr } = await run("convert", "all.json", "--to", "markdown", "-o", "out/");
    expect([code, stderr.includes("waiting")]).toEqual([0, false]);
    expect([...new Set(changes().values())]).toEqual([3]);
    expect(hiddenFiles()).toEqual([".mineral-brief-manifest.json"]);
  });
});

test("updates files of a killed run without --force", secondTry, async () => {
  const all = range(0, 80);
  writeArticles("all.json", all);
  const args = [bin, "convert", "all.json", "--to", "markdown", "-o", "out/"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
  const end = new Promise((resolve) => child.on("close", resolve));
  const reached = join(folder, "out/2025-10-24-brief-20.brief.md");
  while (child.exitCode === null && !existsSync(reached)) await setTimeout(1);
  child.kill("SIGKILL");
  await end;
  const { code, stderr } = await run("convert", "all.json", "--to", "markdown", "-o", "out/");
  expect(code).toBe(0);
  expect(stderr).toMatch(/\n(?:\d+ written, )?\d+ unchanged\n$/);
  expect(changes().size).toBe(80);
});

test("writes the other files if one cannot be written", async () => {
  writeArticles("all.json", range(0, 3));
  mkdirSync(join(folder, "out/2025-10-24-brief-1.brief.md"), { recursive: true });
  const { code, stderr } = await run("convert", "all.json", "--to", "markdown", "-o", "out");
  expect([code, stderr]).toEqual([
    1,
    "out/2025-10-24-brief-0.brief.md: written\nout/2025-10-24-brief-1.brief.md: not replaced: it is not a regular file\nout/2025-10-24-brief-2.brief.md: written\n2 written, 1 not replaced (not ours)\n",
  ]);
});

describe("a file whose article is no longer in its input is kept and named", () => {
  const article = (headline: string, more = ""): string =>
    `schemaVersion: "1.0"\nheadline: ${headline}\nlanguage: en\nsource: { name: Mining Desk }\ndatePublished: 2025-10-24\n${more}coreInsights:\n  - text: ${headline} is scarce.\n`;
  const text = (headline: string): string =>
    `${headline}\nMining Desk· 2025-10-24 09:20\nCore Insights - Two bidders remain [1].\n`;
  const why = "has no article for it now; delete it if its headline or date was corrected";

  test.each<[string, string, before: string, after: string, said: readonly string[]]>([
    [
      "a corrected headline without an id",
      "a.yaml",
      article("Tin"),
      article("Zinc"),
      [
        "out/2025-10-24-zinc.brief.md: written",
        `out/2025-10-24-tin.brief.md: kept: a.yaml ${why}`,
        "1 written, 1 kept",
      ],
    ],
    [
      "a corrected headline of a text",
      "a.txt",
      text("Kazakhstan weighs two bids"),
      text("Kazakhstan weighs three bids"),
      [
        "out/2025-10-24-kazakhstan-weighs-three-bids.brief.md: written",
        `out/2025-10-24-kazakhstan-weighs-two-bids.brief.md: kept: a.txt ${why}`,
        "1 written, 1 kept",
      ],
    ],
    [
      "two removed articles",
      "a.yaml",
      [article("Tin"), article("Zinc"), article("Lead")].join("---\n"),
      article("Lead"),
      [
        "out/2025-10-24-lead.brief.md: unchanged",
        "out/2025-10-24-tin.brief.md: kept: a.yaml has no article for it now, nor for 1 other file; delete it if its headline or date was corrected",
        "1 unchanged, 2 kept",
      ],
    ],
    [
      "a corrected headline with an id: the file is renamed",
      "a.yaml",
      article("Tin", "id: urn:a\n"),
      article("Zinc", "id: urn:a\n"),
      ["out/2025-10-24-zinc.brief.md: renamed from 2025-10-24-tin.brief.md", "1 renamed"],
    ],
    [
      "an article with an error, so that it is not known which articles there are",
      "a.yaml",
      [article("Tin"), article("Zinc")].join("---\n"),
      [article("Tin"), article('""')].join("---\n"),
      ["out/2025-10-24-tin.brief.md: unchanged", "1 unchanged"],
    ],
  ])("%s", async (_, name, before, after, said) => {
    const convert = ["convert", name, "--to", "markdown", "-o", "out/"];
    writeFileSync(join(folder, name), before);
    await run(...convert);
    writeFileSync(join(folder, name), after);
    const { stderr } = await run(...convert);
    const lines = stderr.trimEnd().split("\n");
    expect(lines.filter((line) => /^out\/|^\d+ (?:written|unchanged|renamed)/.test(line))).toEqual(
      said,
    );
  });

  test("not again after it was deleted, and not for another input or format", async () => {
    writeFileSync(join(folder, "a.yaml"), article("Tin"));
    writeFileSync(join(folder, "b.yaml"), article("Lead"));
    await run("convert", "a.yaml", "b.yaml", "--to", "markdown", "-o", "out/");
    writeFileSync(join(folder, "a.yaml"), article("Zinc"));
    const others = await Promise.all([
      run("convert", "b.yaml", "--to", "markdown", "-o", "out/"),
      run("convert", "a.yaml", "--to", "json", "-o", "out/"),
    ]);
    expect(others.map(({ stderr }) => stderr.includes("kept"))).toEqual([false, false]);
    rmSync(join(folder, "out/2025-10-24-tin.brief.md"));
    const { stderr } = await run("convert", "a.yaml", "--to", "markdown", "-o", "out/");
    expect(stderr).not.toContain("kept");
  });
});

test("reports a folder without write permission", () => {
  writeArticles("all.json", range(0, 2));
  mkdirSync(join(folder, "out"));
  chmodSync(join(folder, "out"), 0o555);
  // The superuser may write everywhere, so this run becomes another user. That user may not be allowed to enter
  // the repository, so the program is copied to where it can load all of its files.
  cpSync(dist, join(folder, "program"), { recursive: true });
  const script = `
    const { main, processIo } = require(${JSON.stringify(join(folder, "program/main.cjs"))});
    const io = processIo(process);
    main(["convert", "all.json", "--to", "markdown"], { ...io, stdout() {} }).then(() => {
      if (process.getuid?.() === 0) process.seteuid(65534);
      return main(["convert", "all.json", "--to", "markdown", "-o", "out"], { ...io, stderr: io.stdout });
    }).then((code) => io.stdout(String(code)));`;
  const output = execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  expect(output).toBe("error: out: permission denied\n2");
});

test.skipIf(process.platform === "win32")("writes directly to a pipe", async () => {
  writeArticles("all.json", range(0, 2));
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  let read = "";
  reader.stdout.on("data", (chunk) => (read += chunk));
  const closed = new Promise((resolve) => reader.on("close", resolve));
  expect(await run("convert", "all.json", "--to", "ndjson", "-o", "pipe")).toEqual({
    code: 0,
    stderr: "pipe: written\n",
  });
  await closed;
  expect(
    read
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["urn:example:0", "urn:example:1"]);
});
