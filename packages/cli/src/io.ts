import { fstatSync, statSync } from "node:fs";
import { StopError } from "./errors.ts";
import { outputOf } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";

/** The world as a command sees it: handed down, never global. */
export interface Io {
  /** Standard input as it comes. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** For data. Throws UsageError where it cannot be written. */
  readonly stdout: (text: string) => void;
  /** For messages. */
  readonly stderr: (text: string) => void;
  /** An absolute path that relative ones start from. */
  readonly cwd: string;
  /** Whether standard output takes colour, before `--color` and `--no-color` are asked. */
  readonly color: boolean;
  /** Whether a person sits before standard output. */
  readonly isTerminal: boolean;
  /** Shows how far a run is; undefined where no one watches. Other output removes its line first. */
  readonly progress?: Pick<ProgressLine, "show" | "hide"> | undefined;
  /** Where a person can be asked; undefined in scripts. */
  readonly terminal?: (() => Terminal | undefined) | undefined;
  /**
   * Returns what aborts, with a StopError, when the process is asked to end.
   *
   * Until the first call a signal ends the process at once, whatever it is doing. Call this before
   * something is opened that has to be closed, and give way to other events (`Turns`) from then on. A run
   * that has not ended a moment after the signal is ended all the same. Undefined where the caller of
   * `main` ends runs itself.
   */
  readonly stopSignal?: (() => AbortSignal) | undefined;
}

/** The two ends of a terminal. Questions are messages, so they go to standard error. */
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
  const writeError = outputOf(process, "stderr");
  const writeData = outputOf(process, "stdout");
  const isWatched = (): boolean =>
    !env["CI"] && env["TERM"] !== "dumb" && leadsToTerminal(2, process);
  let progress: ProgressLine | undefined;
  let isWatchedOnce: boolean | undefined;
  let stopping: AbortController | undefined;
  return {
    stdin: () => process.stdin,
    stdout(text) {
      progress?.hide();
      writeData(text);
    },
    stderr(text) {
      progress?.hide();
      writeError(text);
    },
    cwd: process.cwd(),
    color: wantsColor(env, isTerminal),
    isTerminal,
    get progress() {
      isWatchedOnce ??= isWatched();
      if (isWatchedOnce) progress ??= new ProgressLine(writeError);
      return progress;
    },
    terminal() {
      if (!isWatched() || !leadsToTerminal(0, process)) return undefined;
      return { input: process.stdin, output: process.stderr };
    },
    stopSignal: () => (stopping ??= stopOnSignals(process)).signal,
  };
}

/** The signals that ask a process to end, with their numbers. A shell reports 128 plus the number. */
const stopSignals = [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const;

/** Milliseconds that a run may take to close what it has open. */
const grace = 400;

/** Aborts on the first signal. The second one ends the process at once, as it would without us. */
function stopOnSignals(process: NodeJS.Process): AbortController {
  const controller = new AbortController();
  for (const [signal, number] of stopSignals) {
    process.once(signal, () => {
      process.exitCode = 128 + number;
      controller.abort(new StopError(128 + number));
      setTimeout(() => process.exit(128 + number), grace).unref();
    });
  }
  return controller;
}

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
