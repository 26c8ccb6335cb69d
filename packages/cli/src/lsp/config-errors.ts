import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ConfigError } from "@mineral-brief/language/server";
import type { UsageError } from "../errors.ts";

/** The errors of a config that have a place, by the path of their file, and the sentences that have none. */
export interface ConfigErrors {
  readonly byFile: ReadonlyMap<string, readonly ConfigError[]>;
  readonly sentences: readonly string[];
}

/** Reads the message of a config error: `NAME:LINE:COLUMN: MESSAGE`, one per line. Names are relative to `cwd`. */
export function configErrors({ message }: UsageError, cwd: string): ConfigErrors {
  const byFile = new Map<string, ConfigError[]>();
  const sentences: string[] = [];
  for (const sentence of message.split("\nerror: ")) {
    const [, name, line, column, text] = /^(.+?):(\d+):(\d+): ([^]*)$/.exec(sentence) ?? [];
    if (name === undefined) {
      sentences.push(sentence);
      continue;
    }
    const file = resolve(cwd, name);
    const start = { line: Number(line), column: Number(column) };
    const end = { line: start.line, column: start.column + lengthAt(file, start) };
    byFile.set(file, [...(byFile.get(file) ?? []), { message: text!, start, end }]);
  }
  return { byFile, sentences };
}

/** The length of the word of JSON at a place. */
function lengthAt(file: string, { line, column }: ConfigError["start"]): number {
  const lines = readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split("\n");
  const word = /^(?:"(?:[^"\\]|\\.)*"|[\w.-]+|.)/.exec((lines[line - 1] ?? "").slice(column - 1));
  return word?.[0].length ?? 0;
}
