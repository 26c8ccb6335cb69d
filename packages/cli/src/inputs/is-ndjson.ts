import type { InputOptions } from "./input-options.ts";

const ending = /\.(?:ndjson|jsonl)$/i;

/** Whether an input is ndjson by its name or by `--from`, before anything of it is read. `-` is standard input. */
export function isNdjson(name: string, { from, stdinFilename = "" }: InputOptions): boolean {
  if (from !== undefined) return from === "ndjson";
  return ending.test(name === "-" ? stdinFilename : name);
}
