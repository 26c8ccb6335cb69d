import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { describe, expect, test, vi } from "vitest";
import { StopError } from "../errors.ts";
import { lockFolder } from "./lock-folder.ts";

const lockName = ".mineral-brief.lock";
const folder = useFolder();

function lock(patience = 0, waits: string[] = []): Promise<() => void> {
  return lockFolder(folder, { name: "out", patience, onWait: (holder) => waits.push(holder) });
}

/** Field 22 of what Linux says of a process; empty elsewhere. */
function startOf(pid: number): string {
  try {
    return /\) (?:\S+ ){19}(\S+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))![1]!;
  } catch {
    return "";
  }
}

function killedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

test("one run at a time: the second waits for the first", async () => {
  const order: string[] = [];
  const waits: string[] = [];
  const release = await lock();
  const second = lock(10_000, waits).then((free) => {
    order.push("second");
    free();
  });
  await new Promise((resolve) => setTimeout(resolve, 120));
  order.push("first");
  release();
  await second;
  expect(order).toEqual(["first", "second"]);
  expect(waits).toEqual([`process ${process.pid}`]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a run that takes too long is named, with what to do", async () => {
  const release = await lock();
  await expect(lock()).rejects.toThrow(
    `out: process ${process.pid} is writing there; wait for it, or remove out/${lockName} if the process has ended`,
  );
  release();
});

describe("takes over an abandoned lock", () => {
  const longAgo = new Date(Date.now() - 3_600_000);
  test.each([
    ["by a process that is gone", () => `${killedProcess()} ${hostname()} 1\n`, false],
    ["by an earlier process with our number", () => `${process.pid} ${hostname()} 1\n`, false],
    [
      "by a process whose number another program has now",
      () => `${process.ppid} ${hostname()} 1\n`,
      false,
    ],
    ["an hour ago on another machine", () => `1 elsewhere 1\n`, true],
    ["without a word", () => "", true],
  ])("%s", async (_, content, isOld) => {
    writeFileSync(join(folder, lockName), content());
    if (isOld) utimesSync(join(folder, lockName), longAgo, longAgo);
    const release = await lock();
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("with the temporary files of its process, and no other's", async () => {
    const pid = killedProcess();
    writeFileSync(join(folder, lockName), `${pid} ${hostname()} 1\n`);
    writeFileSync(join(folder, `.mineral-brief-${pid}-abc.tmp`), "half");
    writeFileSync(join(folder, `.mineral-brief-${pid}0-abc.tmp`), "another's");
    const release = await lock();
    release();
    expect(readdirSync(folder)).toEqual([`.mineral-brief-${pid}0-abc.tmp`]);
  });

  test("after these files, so that they are found if this run is killed in between", async () => {
    const pid = killedProcess();
    writeFileSync(join(folder, lockName), `${pid} ${hostname()} 1\n`);
    writeFileSync(join(folder, `.mineral-brief-${pid}-abc.tmp`), "half");
    // The lock cannot be put aside, as if this run had been killed there.
    mkdirSync(join(folder, `${lockName}.${process.pid}`));
    await expect(lock()).rejects.toThrow(`${lockName}.${process.pid}`);
    expect(readdirSync(folder)).toEqual([lockName, `${lockName}.${process.pid}`]);
  });
});

describe("a lock that may be alive is left", () => {
  test.each([
    ["of another machine, just made", "1 elsewhere 1\n"],
    ["without a word, just made", ""],
    ["of a process that runs", `${process.ppid} ${hostname()} ${startOf(process.ppid)}\n`],
    ["of a process with an unknown start time", `${process.ppid} ${hostname()} \n`],
  ])("%s", async (_, content) => {
    writeFileSync(join(folder, lockName), content);
    await expect(lock()).rejects.toThrow("is writing there");
    expect(readdirSync(folder)).toEqual([lockName]);
  });
});

test.each<[string, (path: string) => void]>([
  ["a link to nothing", (path) => symlinkSync("nowhere", path)],
  ["a folder", (path) => mkdirSync(path)],
])("another file in the place of the lock ends the run, and stays: %s", async (_, make) => {
  make(join(folder, lockName));
  await expect(lock(60_000)).rejects.toThrow(
    `out/${lockName} is not a regular file, so it is no lock; remove it`,
  );
  expect(readdirSync(folder)).toEqual([lockName]);
});

test("the empty lock of a process that was killed as it made it is taken over, without a word of a process", async () => {
  writeFileSync(join(folder, lockName), "");
  await expect(lock()).rejects.toThrow("out: another process is writing there");
  const waits: string[] = [];
  const release = await lock(10_000, waits);
  expect(waits).toEqual([]);
  release();
});

test("a lock is renewed while it is held, so that another machine sees that its run is alive", async () => {
  const release = await lock();
  const path = join(folder, lockName);
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(path, longAgo, longAgo);
  await expect.poll(() => Date.now() - statSync(path).mtimeMs).toBeLessThan(5000);
  release();
});

test("a wait ends when the run is asked to end", async () => {
  const release = await lock();
  const stopping = new AbortController();
  const waiting = lockFolder(folder, {
    name: "out",
    patience: 60_000,
    signal: stopping.signal,
    onWait: () => stopping.abort(new StopError(130)),
  });
  await expect(waiting).rejects.toThrow(StopError);
  release();
});

test("the lock of another machine that is not renewed is taken over after some seconds", async () => {
  const start = performance.now();
  const now = performance.now.bind(performance);
  // A clock that runs fast, so that the test does not wait.
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now() - start) * 50);
  writeFileSync(join(folder, lockName), "1 elsewhere 1\n");
  const release = await lock(60_000);
  release();
  expect(performance.now()).toBeGreaterThan(10_000);
  clock.mockRestore();
});
