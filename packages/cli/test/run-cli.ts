import { main } from "../src/main.ts";

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were written. */
  readonly output: string;
  readonly code: number;
}

/** Runs a command line in a folder, with text or bytes on standard input. */
export async function runCli(
  argv: readonly string[],
  cwd: string,
  stdin: string | Uint8Array = "",
): Promise<Run> {
  let stdout = "";
  let stderr = "";
  let output = "";
  const code = await main(argv, {
    async *stdin() {
      yield typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
    },
    stdout(text) {
      stdout += text;
      output += text;
    },
    stderr(text) {
      stderr += text;
      output += text;
    },
    cwd,
    color: false,
    isTerminal: false,
    isAgent: false,
  });
  return { stdout, stderr, output, code };
}
