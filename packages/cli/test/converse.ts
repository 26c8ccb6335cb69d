import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { bin, requireBuild } from "./built-program.ts";
import { isInstalled } from "./is-installed.ts";

export const hasTerminal: boolean = process.platform === "linux" && isInstalled("script");
export const noTerminal = "script(1), which makes a terminal, is not here";

/** Runs a command at a terminal. Answers one question after the other: waits for its words on the screen, and types. */
export async function converse(
  folder: string,
  args: string,
  answers: readonly (readonly [question: string, typed: string])[],
  size = "cols 100 rows 40",
): Promise<{ code: number | null; screen: string }> {
  requireBuild();
  const command = `stty ${size}; "${process.execPath}" "${bin}" ${args}`;
  const terminal = spawn("script", ["-qfec", command, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, TERM: "xterm", LC_ALL: "C.UTF-8" },
  });
  const ended = new Promise<number | null>((resolve) => terminal.on("close", resolve));
  let screen = "";
  let unread = "";
  terminal.stdout.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
    unread += chunk.toString();
  });
  for (const [question, typed] of answers) {
    for (let waited = 0; !unread.includes(question); waited += 10) {
      if (waited > 60_000 || terminal.exitCode !== null)
        throw new Error(`${question} is not asked: ${screen}`);
      await setTimeout(10);
    }
    unread = "";
    // A person does not type all keys at once.
    for (const key of typed) {
      terminal.stdin.write(key);
      await setTimeout(20);
    }
  }
  const code = await ended;
  return { code, screen };
}
