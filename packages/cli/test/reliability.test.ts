import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
  writeSync,
} from "node:fs";
import * as nodeModule from "node:module";
import { constants as osConstants, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { bin, requireBuild, secondTry } from "./built-program.ts";

// What goes wrong around a run: the built program, in a process of its own.
const home = join(import.meta.dirname, "..");
const clean = brief("Tungsten");
const folder = useFolder();

/** A line of NDJSON with white space: a thousand of them are read in pieces. */
const longLine = `${clean.replace("{", `{${" ".repeat(9000)}`)}\n`;

function brief(headline: string): string {
  return JSON.stringify({
    schemaVersion: "1.0",
    headline,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: "Prices rose." }],
  });
}

beforeEach(() => {
  requireBuild();
  writeFileSync(join(folder, "clean.json"), clean);
});

interface Ended {
  /** The exit code as in a shell: 128 plus the number of the signal for a process that a signal ended. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Running {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<Ended>;
  /** Waits until standard output or standard error contains some text. */
  readonly waitForOutput: (words: string) => Promise<void>;
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) =>
      resolve({
        code: signal === null ? code! : 128 + osConstants.signals[signal],
        stdout,
        stderr,
      }),
    );
  });
  const waitForOutput = async (words: string): Promise<void> => {
    while (!`${stdout}${stderr}`.includes(words)) {
      if (child.exitCode !== null) throw new Error(`ended without a word of ${words}: ${stderr}`);
      await setTimeout(5);
    }
  };
  return { child, ended, waitForOutput };
}

/** Waits until something in a folder changes. */
function nextChange(path: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(path, () => {
      watcher.close();
      resolve();
    });
  });
}

function shell(command: string): Ended {
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], CLI: `${process.execPath} ${bin}` },
  });
  return { code: status!, stdout, stderr };
}

describe("a signal ends a run", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s with %i", secondTry, async (signal, code) => {
    for (const args of [
      ["validate", "-"],
      ["validate", "-", "--from", "ndjson", "--jobs", "2"],
      ["convert", "-", "--from", "json", "--to", "yaml"],
      ["validate", ".", "--watch"],
    ]) {
      const { child, ended, waitForOutput } = start(args);
      if (args.includes("--watch")) await waitForOutput("watching");
      else {
        child.stdin!.write(`${clean}\n`);
        await setTimeout(250);
      }
      child.kill(signal);
      expect([args.join(" "), (await ended).code]).toEqual([args.join(" "), code]);
    }
  });

  test(
    "SIGKILL leaves the old or the new file, and the next run removes no complete file",
    secondTry,
    async () => {
      // To write the second one takes some milliseconds.
      const long = { "org.example.notes": "Cobalt ".repeat(600_000).trim() };
      const versions = [{}, { extensions: long }].map((more) =>
        JSON.stringify({ ...(JSON.parse(clean) as object), ...more }),
      );
      versions.forEach((text, index) => writeFileSync(join(folder, `${index}.json`), text));
      const expected = versions.map((_, index) => {
        shell(`$CLI convert ${index}.json -o out.yaml --force`);
        return readFileSync(join(folder, "out.yaml"), "utf8");
      });
      let killed = 0;
      for (let round = 0; round < 12; round++) {
        const hasBegun = nextChange(folder);
        const { child, ended } = start([
          "convert",
          `${round % 2}.json`,
          "-o",
          "out.yaml",
          "--force",
        ]);
        await Promise.race([hasBegun, ended]);
        // At the start of the write, or some milliseconds later.
        if (round % 4 > 1) await setTimeout(round);
        child.kill("SIGKILL");
        if ((await ended).code === 137) killed++;
        expect(expected.includes(readFileSync(join(folder, "out.yaml"), "utf8"))).toBe(true);
      }
      expect(killed).toBeGreaterThan(0);
      expect(shell("$CLI convert 1.json -o out.yaml --force").code).toBe(0);
    },
  );
});

describe("a disk that is full", () => {
  test.skipIf(!existsSync("/dev/full"))(
    "reports that standard output cannot be written (needs /dev/full)",
    () => {
      for (const command of [
        "validate clean.json",
        "convert clean.json --to yaml",
        "validate --help",
      ])
        expect(shell(`$CLI ${command} > /dev/full`)).toEqual({
          code: 2,
          stdout: "",
          stderr: "error: standard output: no space left on the disk\n",
        });
    },
  );

  const mounted = mkdtempSync(join(tmpdir(), "mineral-brief-disk-"));
  const mounts = (): boolean =>
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mounted]).status === 0;
  const mayMount = mounts();
  if (mayMount) spawnSync("umount", [mounted]);

  test.skipIf(!mayMount)("keeps the old file, and writes the others (needs mount)", () => {
    expect(mounts()).toBe(true);
    try {
      writeFileSync(join(folder, "large.json"), brief("Cobalt ".repeat(20_000).trim()));
      writeFileSync(join(mounted, "out.yaml"), "old");
      const single = shell(`$CLI convert large.json -o ${mounted}/out.yaml --force`);
      expect([single.code, single.stderr]).toEqual([
        2,
        `error: ${mounted}/out.yaml: no space left on the disk\n`,
      ]);
      expect(readFileSync(join(mounted, "out.yaml"), "utf8")).toBe("old");
      const both = shell(`$CLI convert large.json clean.json --to yaml -o ${mounted}/out/`);
      expect([both.code, both.stderr]).toEqual([
        2,
        expect.stringContaining("no space left on the disk"),
      ]);
      const written = readdirSync(join(mounted, "out")).filter((name) => !name.startsWith("."));
      expect(written).toHaveLength(1);
      expect(readFileSync(join(mounted, "out", written[0]!), "utf8")).toContain("Tungsten");
      expect(readdirSync(mounted).sort()).toEqual(["out", "out.yaml"]);
    } finally {
      spawnSync("umount", [mounted]);
    }
  });
});

describe("a file that changes while it is read", () => {
  /** Starts a run that has listed its inputs and waits at the first, a pipe, until `meanwhile` is done. */
  async function runAround(args: readonly string[], meanwhile: () => void): Promise<Ended> {
    const path = join(folder, "pipe.json");
    spawnSync("mkfifo", [path]);
    const { ended } = start(["validate", "pipe.json", ...args]);
    const pipe = await openForReader(path);
    meanwhile();
    writeSync(pipe, clean);
    closeSync(pipe);
    return ended;
  }

  /** Opens a pipe once somebody reads it: before, the system refuses. */
  async function openForReader(path: string): Promise<number> {
    for (;;) {
      try {
        return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      } catch {
        await setTimeout(5);
      }
    }
  }

  test("reports a deleted file, and checks the others", async () => {
    mkdirSync(join(folder, "in"));
    for (const name of ["a", "b", "c"])
      writeFileSync(join(folder, "in", `${name}.brief.json`), clean);
    const { code, stdout } = await runAround(["in"], () => rmSync(join(folder, "in/b.brief.json")));
    expect([code, stdout]).toEqual([
      2,
      "in/b.brief.json: error: no such file or folder\n\n3 files, 3 articles: 1 unreadable\n",
    ]);
  });

  test("reports a file that became a folder", async () => {
    const { code, stdout } = await runAround(["clean.json"], () => {
      rmSync(join(folder, "clean.json"));
      mkdirSync(join(folder, "clean.json"));
    });
    expect([code, stdout]).toEqual([
      2,
      "clean.json: error: this is a folder, not a file\n\n1 file, 1 article: 1 unreadable\n",
    ]);
  });

  test("reads a growing file to an end, with at most one finding", async () => {
    const growing = join(folder, "growing.ndjson");
    writeFileSync(growing, longLine.repeat(1000));
    const { child, ended } = start(["validate", "growing.ndjson", "--jobs", "2"]);
    // A file that grows faster than it is checked has no end, so it stops growing at twice its length.
    for (let round = 0; child.exitCode === null; round++) {
      if (round < 1000) appendFileSync(growing, longLine);
      await setTimeout(1);
    }
    const { code, stderr, stdout } = await ended;
    expect([0, 1]).toContain(code);
    expect(stderr).toBe("");
    const articles = Number(/1 file, (\d+) articles/.exec(stdout)![1]);
    expect(articles).toBeGreaterThanOrEqual(1000);
  });
});

describe("names and links", () => {
  test("reports a link that points to itself, and checks the others", () => {
    symlinkSync("b.json", join(folder, "a.json"));
    symlinkSync("a.json", join(folder, "b.json"));
    expect(shell("$CLI validate a.json clean.json")).toEqual({
      code: 2,
      stdout:
        "a.json: error: the symbolic link points to itself\n\n1 file, 1 article: 1 unreadable\n",
      stderr: "",
    });
  });

  test.each([
    ["preview a.json", "error: a.json: the symbolic link points to itself\n"],
    ["publish a.json -o site", "a.json: error: the symbolic link points to itself\n"],
    ["convert a.json --to yaml", "a.json: error: the symbolic link points to itself\n"],
  ])("%s reports a link that points to itself", (command, message) => {
    symlinkSync("a.json", join(folder, "a.json"));
    const { code, stderr } = shell(`$CLI ${command}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("prints the settings for a link that points to itself", () => {
    symlinkSync("a.json", join(folder, "a.json"));
    expect(shell("$CLI validate --print-config a.json")).toMatchObject({ code: 0, stderr: "" });
  });

  test("searches a folder that contains a link to itself once", () => {
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "in/a.brief.json"), clean);
    symlinkSync(".", join(folder, "in/again"));
    symlinkSync("..", join(folder, "in/up"));
    expect(shell("$CLI validate in").stdout).toMatch(/^1 file, 1 article: no findings/);
  });

  test("prints a file name with a line break or an escape sequence on one line", () => {
    writeFileSync(join(folder, "a\nb\u001B[31m.brief.json"), clean.replace('"en"', '"english"'));
    const { code, stdout } = shell("$CLI validate .");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\\u000ab\\u001b\[31m\.brief\.json:1:\d+: error: language/);
  });
});

test("ends a run on threads if the reader closes the pipe early, with its exit code", () => {
  const line = longLine.replace('"en"', '"english"');
  writeFileSync(join(folder, "many.ndjson"), line.repeat(1000));
  const { stdout, stderr } = shell(
    "$CLI validate many.ndjson --jobs 2 | head -n 1 | cut -c 1-13; echo ${PIPESTATUS[0]}",
  );
  expect([stdout, stderr]).toEqual(["many.ndjson:1\n1\n", ""]);
});

test("installs one package of less than 5 MB", () => {
  expect(packageJson).not.toHaveProperty("dependencies");
  const included = packageJson.files.filter((name) => !name.startsWith("!"));
  const files = [...included, "package.json", "README.md", "LICENSE"].flatMap((name) => {
    const path = join(home, name);
    return statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => join(path, file))
      : [path];
  });
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(file).isFile() ? statSync(file).size : 0),
    0,
  );
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(5_000_000);
});

test("Node caches the compiled code of the program if it can", () => {
  const { status } = spawnSync(process.execPath, [bin, "validate", "clean.json"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], TMPDIR: folder },
  });
  expect(status).toBe(0);
  expect(existsSync(join(folder, "node-compile-cache"))).toBe("enableCompileCache" in nodeModule);
});
