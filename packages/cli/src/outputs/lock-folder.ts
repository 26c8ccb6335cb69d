import {
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
/** Milliseconds between two looks at a lock. */
const pause = 50;
/** Milliseconds after which a run renews its lock. */
const renewal = 1000;
/**
 * Milliseconds without a renewal after which a lock is abandoned, if its process cannot be asked. A run that
 * is alive can miss some renewals while it computes.
 */
const longestSilence = 15_000;
/** Milliseconds since the last renewal after which a lock is abandoned, whatever the clocks of two machines say. */
const longestAge = 600_000;

/** Locks of this process. A process id may come back: in a container it is 1 each time. */
const ours = new Set<string>();

export interface LockOptions {
  /** How messages name the folder. */
  readonly name: string;
  /** Milliseconds to wait for another run. */
  readonly patience: number;
  /** Ends the wait: its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Called once if another run has to be waited for. */
  readonly onWait: (holder: string) => void;
}

/**
 * Locks a folder for one run at a time. Returns what releases it.
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
  while (!tryLock(path)) {
    const holder = readHolder(path);
    if (holder === undefined) continue;
    const now = performance.now();
    // Seen by our own clock: that of another machine may differ.
    if (holder.text !== renewed.text || holder.mtime !== renewed.mtime)
      renewed = { text: holder.text, mtime: holder.mtime, at: now };
    if (isAbandoned(path, holder, now - renewed.at)) {
      takeAway(path, holder, folder);
      continue;
    }
    if (!hasWaited) onWait(`process ${holder.pid}`);
    hasWaited = true;
    if (now - begun >= patience)
      throw new UsageError(
        `${name}: process ${holder.pid} is writing there; wait for it, or remove ${join(name, lockName)} if it is gone`,
      );
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
  /** When the process started, as `startOf` gives it; empty if unknown. */
  readonly start: string;
  /** When the lock was made or renewed, by the clock of the file system. */
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
    // Someone has removed the lock or the folder; the next write reports it.
  }
}

/** Undefined if the lock is gone by now. */
function readHolder(path: string): Holder | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const [pid = "", host = "", start = ""] = text.trimEnd().split(" ");
    return { text, pid: Number(pid), host, start, mtime: statSync(path).mtimeMs };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** `silence` is the time in milliseconds for which the lock was not renewed while we looked. */
function isAbandoned(path: string, holder: Holder, silence: number): boolean {
  const { pid, host, start, mtime } = holder;
  const age = Date.now() - mtime;
  // A lock without a word has just been made, or its process was killed in that moment.
  if (host === "") return age > 1000;
  const isSilent = silence > longestSilence || age > longestAge;
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
 * When a process started, in ticks since the machine did: another program with the same number has another
 * start. Empty on systems that do not tell.
 *
 * See https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, field 22.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in brackets, may have spaces and brackets of its own.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Removes a lock, unless another run has done so and locked the folder again. */
function takeAway(path: string, { text, pid, host }: Holder, folder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") === text) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  if (host !== hostname()) return;
  for (const file of readdirSync(folder))
    if (file.startsWith(temporaryPrefix(pid)) && file.endsWith(".tmp"))
      rmSync(join(folder, file), { force: true });
}

function hasCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
