import { fstatSync, statSync } from "node:fs";
import { StopError } from "./errors.ts";
import { isAgent } from "./is-agent.ts";
import { outputWriter } from "./output-writer.ts";
import { ProgressLine } from "./progress-line.ts";

/** The streams and the environment of a command. Passed as an argument, never global. */
export interface Io {
  /** The chunks of standard input. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Writes results. Throws UsageError if standard output cannot be written. */
  readonly stdout: (text: string) => void;
  /** Writes messages. */
  readonly stderr: (text: string) => void;
  /** The absolute path that relative paths start from. */
  readonly cwd: string;
  /** Whether standard output is in colour if neither `--color` nor `--no-color` is set. */
  readonly color: boolean;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Returns the columns of the terminal that shows standard output (1) or standard error (2); undefined if they are not known. */
  readonly columns?: ((descriptor: 1 | 2) => number | undefined) | undefined;
  /** Whether an AI agent started the process, according to the environment. */
  readonly isAgent: boolean;
  /** Shows the progress of a run; undefined if standard error is not a terminal. Other output removes the line first. */
  readonly progress?: Pick<ProgressLine, "show" | "hide"> | undefined;
  /** The terminal for questions; undefined in scripts. */
  readonly terminal?: (() => Terminal | undefined) | undefined;
  /**
   * Returns a signal that aborts, with a StopError, when the process receives SIGINT, SIGTERM or SIGHUP.
   *
   * Until the first call, these signals end the process immediately. Call this before you open something
   * that must be closed, and yield to the event loop (`Turns`) from then on. If the run does not end within
   * 400 ms after the signal, the process exits. Undefined if the caller of `main` stops runs itself.
   */
  readonly stopSignal?: (() => AbortSignal) | undefined;
}

/** The streams of a terminal. Questions are messages, so `output` is standard error. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * Creates the Io of a process. If the reader of a pipe closes it, output stops but the run continues.
 *
 * Creates each Node stream on first use: creating all three takes longer than checking a brief.
 */
export function processIo(process: NodeJS.Process): Io {
  const { env } = process;
  const isTerminal = isTerminalDescriptor(1, process);
  const writeError = outputWriter(process, "stderr");
  const isInteractive = (): boolean =>
    !env["CI"] && env["TERM"] !== "dumb" && isTerminalDescriptor(2, process);
  let progress: ProgressLine | undefined;
  let canShowProgress: boolean | undefined;
  let stopping: AbortController | undefined;
  const printer = (write: (text: string) => void) => (text: string) => {
    // A report has nothing to print for most files. The progress stays then.
    if (text === "") return;
    progress?.hide();
    write(text);
  };
  return {
    stdin: () => process.stdin,
    stdout: printer(outputWriter(process, "stdout")),
    stderr: printer(writeError),
    cwd: process.cwd(),
    color: wantsColor(env, isTerminal),
    isTerminal,
    columns(descriptor) {
      if (!isTerminalDescriptor(descriptor, process)) return undefined;
      // A terminal that a program makes can report 0 columns.
      return (descriptor === 1 ? process.stdout : process.stderr).columns || undefined;
    },
    isAgent: isAgent(env),
    get progress() {
      canShowProgress ??= isInteractive();
      if (canShowProgress) progress ??= new ProgressLine(writeError);
      return progress;
    },
    terminal() {
      if (!isInteractive() || !isTerminalDescriptor(0, process)) return undefined;
      return { input: process.stdin, output: process.stderr };
    },
    stopSignal: () => (stopping ??= stopOnSignals(process)).signal,
  };
}

/** The signals that stop a process, with their numbers. Shells report 128 plus the number as exit code. */
const stopSignals = [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const;

/** Milliseconds that a run may take to close files after a signal. */
const gracePeriod = 400;

/** Aborts on the first signal. A second one ends the process immediately. */
function stopOnSignals(process: NodeJS.Process): AbortController {
  const controller = new AbortController();
  for (const [signal, number] of stopSignals) {
    process.once(signal, () => {
      process.exitCode = 128 + number;
      controller.abort(new StopError(128 + number));
      setTimeout(() => process.exit(128 + number), gracePeriod).unref();
    });
  }
  return controller;
}

/** Whether a file descriptor is a terminal. Rules out files, pipes and the null device first, because `node:tty` loads network code. */
function isTerminalDescriptor(descriptor: 0 | 1 | 2, process: NodeJS.Process): boolean {
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

/** An empty variable counts as not set. See https://no-color.org and https://force-color.org */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
