import { spawn, type ChildProcess } from "node:child_process";
import { bin, requireBuild } from "./built-program.ts";

/** A preview, or `publish --watch`, as users run it: the built program. */
export interface RunningPreview {
  readonly address: string;
  /** What it has said on standard error. */
  readonly talk: () => string;
  /** Sends a signal, and gives the exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `preview`, or another command that serves pages, in a folder and waits for its address. */
export async function startPreview(
  args: readonly string[],
  folder: string,
  command = "preview",
): Promise<RunningPreview> {
  requireBuild();
  const child = spawn(process.execPath, [bin, command, ...args], { cwd: folder });
  let talk = "";
  child.stderr.on("data", (chunk: Buffer) => void (talk += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const address = await firstLine(child, () => talk);
  return {
    address,
    talk: () => talk,
    end(signal = "SIGINT") {
      child.kill(signal);
      return ended;
    },
  };
}

function firstLine(child: ChildProcess, talk: () => string): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith("\n")) resolve(said.trimEnd());
    });
    child.on("close", () => reject(new Error(`it has ended: ${said}${talk()}`)));
  });
}
