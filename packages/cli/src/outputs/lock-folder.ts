import {
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UsageError } from "../errors.ts";
import { temporaryPrefix } from "./write-atomically.ts";

const lockName = ".mineral-brief.lock";
/** Milliseconds between two checks of a lock. */
const pause = 50;
/** How often to try again without a pause if the lock is gone. */
const quickAttempts = 10;
/** Milliseconds between renewals of a lock. */
const renewal = 1000;
/**
 * Milliseconds without a renewal after which a lock is abandoned, if its process cannot be checked. A live run
 * can miss some renewals while it computes.
 */
const maxSilence = 15_000;
/** Milliseconds since the last renewal after which a lock is abandoned, even if the clocks of two machines differ. */
const maxAge = 600_000;

/** Locks of this process. Process ids are reused: in a container, the id is always 1. */
const ours = new Set<string>();

export interface LockOptions {
  /** How messages name the folder. */
  readonly name: string;
  /** Milliseconds to wait for another run. */
  readonly patience: number;
  /** Ends the wait and throws its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called once before waiting for another run. */
  readonly onWait: (holder: string) => void;
}

/**
 * Locks a folder for one run at a time. Returns a function that releases the lock.
 *
 * Takes over the lock of a run that was killed, and removes its temporary files. Throws UsageError if
 * another run takes longer than `patience`.
 */
export async function lockFolder(
  folder: string,
  { name, patience, signal, onWait }: LockOptions,
): Promise<() => void> {
  const path = join(folder, lockName);
  const begun = performance.now();
  let renewed = { text: "", mtime: NaN, at: begun };
  let hasWaited = false;
  let attempts = 0;
  while (!tryLock(path)) {
    const holder = readHolder(path, join(name, lockName));
    const now = performance.now();
    // Use our own clock, because the clock of another machine may differ.
    if (holder !== undefined && (holder.text !== renewed.text || holder.mtime !== renewed.mtime))
      renewed = { text: holder.text, mtime: holder.mtime, at: now };
    const isGone = holder === undefined || isAbandoned(path, holder, now - renewed.at);
    if (isGone) {
      if (holder !== undefined) removeLock(path, holder, folder);
      // Usually the next attempt succeeds.
      if (attempts++ < quickAttempts) continue;
    } else if (!hasWaited && holder.host !== "") {
      onWait(`process ${holder.pid}`);
      hasWaited = true;
    }
    if (now - begun >= patience) {
      const isNamed = holder !== undefined && holder.host !== "";
      const who = isNamed ? `process ${holder.pid}` : "another process";
      throw new UsageError(
        `${name}: ${who} is writing there; wait for it, or remove ${join(name, lockName)} if the process has ended`,
      );
    }
    await setTimeout(pause);
    signal?.throwIfAborted();
  }
  ours.add(path);
  const timer = setInterval(() => renew(path), renewal).unref();
  return () => {
    clearInterval(timer);
    if (ours.delete(path)) rmSync(path, { force: true });
  };
}

interface Holder {
  /** The complete text of the lock. */
  readonly text: string;
  readonly pid: number;
  readonly host: string;
  /** Start time of the process, from `startOf`; empty if unknown. */
  readonly start: string;
  /** When the lock was created or renewed, by the clock of the file system. */
  readonly mtime: number;
}

function tryLock(path: string): boolean {
  try {
    const { pid } = process;
    writeFileSync(path, `${pid} ${hostname()} ${startOf(pid)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function renew(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The lock or the folder was removed; the next write reports it.
  }
}

/** Undefined if the lock is gone by now. Throws UsageError if a program of others made it: ours is a regular file. */
function readHolder(path: string, name: string): Holder | undefined {
  try {
    if (!lstatSync(path).isFile())
      throw new UsageError(`${name} is not a regular file, so it is no lock; remove it`);
    const text = readFileSync(path, "utf8");
    const [pid = "", host = "", start = ""] = text.trimEnd().split(" ");
    return { text, pid: Number(pid), host, start, mtime: statSync(path).mtimeMs };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** `silence` is the time in milliseconds without a renewal, as observed by this process. */
function isAbandoned(path: string, holder: Holder, silence: number): boolean {
  const { pid, host, start, mtime } = holder;
  const age = Date.now() - mtime;
  // An empty lock was just created, or its process was killed at that moment.
  if (host === "") return age > 1000;
  const isSilent = silence > maxSilence || age > maxAge;
  if (host !== hostname()) return isSilent;
  if (pid === process.pid) return !ours.has(path);
  if (!isAlive(pid)) return true;
  const startNow = startOf(pid);
  return start === "" || startNow === "" ? isSilent : start !== startNow;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/**
 * Gives the start time of a process in clock ticks since boot, to recognise a reused process id. Empty if the
 * system does not provide it.
 *
 * See https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, field 22.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program name, in brackets, may contain spaces and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Removes a lock, unless another run has already removed it and locked the folder again. */
function removeLock(path: string, { text, pid, host }: Holder, folder: string): void {
  // Only the lock names the process, so its files are removed first: this process may be killed too.
  if (host === hostname())
    for (const file of readdirSync(folder))
      if (file.startsWith(temporaryPrefix(pid)) && file.endsWith(".tmp"))
        rmSync(join(folder, file), { force: true });
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") === text) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
