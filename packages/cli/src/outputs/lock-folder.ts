import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UsageError } from "../errors.ts";
import { temporaryPrefix } from "./write-atomically.ts";

const lockName = ".mineral-brief.lock";
const pause = 50;
/** A lock whose process cannot be asked, since it runs on another machine, counts as left behind after this time. */
const longestRun = 600_000;

/** Locks of this process, for a process id may come back: in a container it is 1 each time. */
const ours = new Set<string>();

export interface LockOptions {
  /** How a message calls the folder. */
  readonly name: string;
  /** Milliseconds to wait for another run. */
  readonly patience: number;
  /** Called once where another run has to be waited for. */
  readonly onWait: (holder: string) => void;
}

/**
 * Keeps a folder for one run at a time. What comes back gives it free.
 *
 * A lock that a killed run has left behind is taken over, and its temporary files are removed.
 * Throws UsageError where another run takes longer than `patience`.
 */
export async function lockFolder(
  folder: string,
  { name, patience, onWait }: LockOptions,
): Promise<() => void> {
  const path = join(folder, lockName);
  for (let waited = 0; !tryLock(path); waited += pause) {
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isLeftBehind(path, holder)) {
      takeAway(path, holder, folder);
      continue;
    }
    if (waited === 0) onWait(`process ${holder.pid}`);
    if (waited >= patience)
      throw new UsageError(
        `${name}: process ${holder.pid} is writing there; wait for it, or remove ${join(name, lockName)} if it is gone`,
      );
    await setTimeout(pause);
  }
  ours.add(path);
  return () => {
    if (ours.delete(path)) rmSync(path, { force: true });
  };
}

interface Holder {
  /** Exactly what the lock says. */
  readonly text: string;
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since the lock was made. */
  readonly age: number;
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()} ${Date.now()}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Undefined where the lock is gone by now. */
function readHolder(path: string): Holder | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const [pid = "", host = ""] = text.trim().split(" ");
    return { text, pid: Number(pid), host, age: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isLeftBehind(path: string, { pid, host, age }: Holder): boolean {
  // A lock without a word has just been made, or its process was killed in that moment.
  if (host === "") return age > 1000;
  if (host !== hostname()) return age > longestRun;
  return pid === process.pid ? !ours.has(path) : !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Removes a lock, unless another run has done so and locked the folder anew. */
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
