import { fstatSync, statSync } from "node:fs";
import { outputOf } from "./output.ts";

/** The world as a command sees it: handed down, never global. */
export interface Io {
  /** Standard input as it comes. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** For data. Throws UsageError where it cannot be written. */
  readonly stdout: (text: string) => void;
  /** For talk. */
  readonly stderr: (text: string) => void;
  /** An absolute path that relative ones start from. */
  readonly cwd: string;
  /** Whether standard output takes colour, before `--color` and `--no-color` are asked. */
  readonly color: boolean;
  /** Whether a person sits before standard output. */
  readonly isTerminal: boolean;
  /** Whether a person watches the talk, so that a line of it may come and go. */
  readonly isWatched: boolean;
  /** Where a person can be asked; undefined in scripts. */
  readonly terminal?: (() => Terminal | undefined) | undefined;
  /**
   * Has signals end the process with 130 or 143 after its open ends are tied up, as `exit` listeners do.
   * Undefined where the run is a guest in a process.
   */
  readonly endOnSignals?: (() => void) | undefined;
}

/** The two ends of a terminal: questions are talk, so that they go to standard error. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * The Io of a process. A reader that goes away early ends the output, not the run.
 *
 * No stream of Node is made before it is used: to make the three takes longer than to check a brief.
 */
export function processIo(process: NodeJS.Process): Io {
  const { env } = process;
  const isTerminal = leadsToTerminal(1, process);
  return {
    stdin: () => process.stdin,
    stdout: outputOf(process, "stdout"),
    stderr: outputOf(process, "stderr"),
    cwd: process.cwd(),
    color: wantsColor(env, isTerminal),
    isTerminal,
    endOnSignals() {
      for (const [signal, number] of stopSignals)
        process.once(signal, () => process.exit(128 + number));
    },
    get isWatched() {
      return !env["CI"] && env["TERM"] !== "dumb" && leadsToTerminal(2, process);
    },
    terminal() {
      if (!this.isWatched || !leadsToTerminal(0, process)) return undefined;
      return { input: process.stdin, output: process.stderr };
    },
  };
}

/** Those that ask a process to end, and their numbers: a shell tells them by 128 and the number. */
const stopSignals = [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const;

/** A file, a pipe and the null device are told apart from a terminal without asking Node, which loads its network code for it. */
function leadsToTerminal(descriptor: 0 | 1 | 2, process: NodeJS.Process): boolean {
  if (process.platform !== "win32") {
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isCharacterDevice() || stats.rdev === statSync("/dev/null").rdev) return false;
    } catch {
      return false;
    }
  }
  return process.getBuiltinModule("node:tty").isatty(descriptor);
}

/** See https://no-color.org and https://force-color.org: an empty variable counts as none. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
