/** The world as a command sees it: handed down, never global. */
export interface Io {
  /** Everything that standard input holds. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** For data. */
  readonly stdout: (text: string) => void;
  /** For talk. */
  readonly stderr: (text: string) => void;
  /** An absolute path that relative ones start from. */
  readonly cwd: string;
  /** Whether standard output takes colour, before `--color` and `--no-color` are asked. */
  readonly color: boolean;
  /** Whether a person sits before standard output. */
  readonly isTerminal: boolean;
}

/** The Io of a process. A reader that goes away early ends the output, not the run. */
export function processIo(process: NodeJS.Process): Io {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const isTerminal = stdout.isTTY === true;
  return {
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    cwd: process.cwd(),
    color: wantsColor(env, isTerminal),
    isTerminal,
  };
}

/** See https://no-color.org and https://force-color.org: an empty variable counts as none. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
