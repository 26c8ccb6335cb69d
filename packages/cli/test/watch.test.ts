import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bin, requireBuild, secondTry } from "./built-program.ts";

// `validate --watch` as users run it: the built program, and files that are saved meanwhile.
const folder = useFolder();
let watching: Watching | undefined;

beforeEach(() => {
  requireBuild();
});

afterEach(async () => {
  await watching?.end();
  watching = undefined;
});

/** A run with --watch, and its output. */
class Watching {
  readonly #child;
  readonly #ended: Promise<number | null>;
  #said = "";

  constructor(...args: readonly string[]) {
    // One pipe for both outputs, so that their order is kept.
    const command = ["-c", 'exec "$0" "$@" 2>&1', process.execPath, bin];
    this.#child = spawn("sh", [...command, "validate", "--watch", ...args], { cwd: folder });
    this.#child.stdout.on("data", (chunk: Buffer) => void (this.#said += chunk.toString()));
    this.#ended = new Promise((resolve) => this.#child.on("close", resolve));
  }

  /** Returns the output until the next wait for a save. */
  async nextRun(): Promise<string> {
    const waits = /^[^]*?watching .*; press Ctrl-C to stop\n/;
    while (!waits.test(this.#said)) {
      if (this.#child.exitCode !== null) throw new Error(`it has ended: ${this.#said}`);
      await setTimeout(5);
    }
    const [run] = waits.exec(this.#said)!;
    this.#said = this.#said.slice(run.length);
    return run;
  }

  /** Returns true if there is no output for a while. */
  async isSilent(): Promise<boolean> {
    await setTimeout(400);
    return this.#said === "";
  }

  /** Stops the process meanwhile, so that it sees all changes at once. */
  duringPause(change: () => void): void {
    this.#child.kill("SIGSTOP");
    change();
    this.#child.kill("SIGCONT");
  }

  end(): Promise<number | null> {
    this.#child.kill("SIGINT");
    return this.#ended;
  }
}

function save(name: string, language = "en"): void {
  const text = `{"schemaVersion":"1.0","headline":"Tungsten","language":"${language}","source":{"name":"Mining Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Prices rose."}]}`;
  writeFileSync(join(folder, name), text);
}

test("checks only the saved file, and again after it is fixed", secondTry, async () => {
  save("a.brief.json");
  save("b.brief.json");
  watching = new Watching(".");
  expect(await watching.nextRun()).toBe(
    "2 files, 2 articles: no findings\nwatching 2 files; press Ctrl-C to stop\n",
  );
  save("a.brief.json", "english");
  expect(await watching.nextRun()).toMatch(
    /^\na\.brief\.json:\na\.brief\.json:1:57: error: language[^]*\n1 file, 1 article: 1 error\nwatching 2 files/,
  );
  save("a.brief.json");
  expect(await watching.nextRun()).toContain("1 file, 1 article: no findings");
  expect(await watching.end()).toBe(130);
});

test("sees a save in a folder that was removed and created again", secondTry, async () => {
  mkdirSync(join(folder, "briefs"));
  save("briefs/a.brief.json");
  watching = new Watching("briefs");
  await watching.nextRun();
  watching.duringPause(() => {
    rmSync(join(folder, "briefs"), { recursive: true });
    mkdirSync(join(folder, "briefs"));
    save("briefs/a.brief.json");
  });
  expect(await watching.nextRun()).toContain("briefs/a.brief.json:\n");
  save("briefs/a.brief.json", "xx");
  expect(await watching.nextRun()).toContain("briefs/a.brief.json:\n");
});

test("detects a file that an editor renames over the old one", secondTry, async () => {
  save("a.json");
  watching = new Watching("a.json");
  await watching.nextRun();
  for (const language of ["english", "en", "english"]) {
    save(".a.json.swp", language);
    renameSync(join(folder, ".a.json.swp"), join(folder, "a.json"));
    expect(await watching.nextRun()).toContain(language === "en" ? "no findings" : "1 error");
  }
});

test("detects new files and folders, and forgets deleted ones", secondTry, async () => {
  save("a.brief.json");
  watching = new Watching(".");
  await watching.nextRun();
  mkdirSync(join(folder, "new/deep"), { recursive: true });
  save("new/deep/b.brief.json", "english");
  expect(await watching.nextRun()).toMatch(/new\/deep\/b\.brief\.json:1:57[^]*watching 2 files/);
  rmSync(join(folder, "new"), { recursive: true });
  save("a.brief.json");
  expect(await watching.nextRun()).toContain("watching 1 file;");
});

test("names deleted files, also with a saved one, and counts the others", secondTry, async () => {
  for (const name of ["a", "b", "c"]) save(`${name}.brief.json`);
  watching = new Watching(".");
  await watching.nextRun();
  rmSync(join(folder, "a.brief.json"));
  expect(await watching.nextRun()).toBe(
    "\na.brief.json: deleted\nwatching 2 files; press Ctrl-C to stop\n",
  );
  watching.duringPause(() =>
    renameSync(join(folder, "b.brief.json"), join(folder, "d.brief.json")),
  );
  expect(await watching.nextRun()).toBe(
    "\nb.brief.json: deleted\n\nd.brief.json:\n1 file, 1 article: no findings\nwatching 2 files; press Ctrl-C to stop\n",
  );
});

test("names the only file when it is deleted, and sees it again", secondTry, async () => {
  save("a.json");
  watching = new Watching("a.json");
  await watching.nextRun();
  rmSync(join(folder, "a.json"));
  expect(await watching.nextRun()).toBe(
    "\na.json: deleted\nwatching 0 files; press Ctrl-C to stop\n",
  );
  save("a.json");
  expect(await watching.nextRun()).toContain("a.json:\n1 file, 1 article: no findings");
});

test("checks several saves in one run, and ignores other files", secondTry, async () => {
  for (const name of ["a", "b", "c", "d", "e"]) save(`${name}.brief.json`);
  watching = new Watching("*.brief.json");
  await watching.nextRun();
  watching.duringPause(() => {
    for (const name of ["a", "b", "c", "d"]) save(`${name}.brief.json`);
  });
  expect(await watching.nextRun()).toMatch(
    /^\na\.brief\.json, b\.brief\.json, c\.brief\.json and 1 more changed\n4 files,/,
  );
  writeFileSync(join(folder, "notes.txt"), "x");
  expect(await watching.isSilent()).toBe(true);
});

test(
  "checks all files again if the config changes, and continues if it is invalid",
  secondTry,
  async () => {
    save("a.brief.json");
    save("b.brief.json");
    watching = new Watching(".");
    await watching.nextRun();
    const config = join(folder, "mineral-brief.config.json");
    writeFileSync(config, '{"severities":{"nope":"off"}}');
    expect(await watching.nextRun()).toContain("error: mineral-brief.config.json:1:16:");
    expect(await watching.isSilent()).toBe(true);
    writeFileSync(config, '{"severities":{"headline-long":"off"}}');
    expect(await watching.nextRun()).toContain("2 files, 2 articles: no findings");
  },
);

test("sees a config that is new above the folder of the briefs", secondTry, async () => {
  mkdirSync(join(folder, "briefs"));
  save("briefs/a.brief.json");
  watching = new Watching("briefs");
  await watching.nextRun();
  const config = join(folder, "mineral-brief.config.json");
  writeFileSync(config, '{"severities":{"nope":"off"}}');
  expect(await watching.nextRun()).toContain("error: mineral-brief.config.json:1:16:");
});

test("rejects standard input", async () => {
  const child = spawn(process.execPath, [bin, "validate", "-", "--watch"], { cwd: folder });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, stderr]).toEqual([
    2,
    "error: --watch needs files or folders; standard input cannot be watched\n",
  ]);
});
