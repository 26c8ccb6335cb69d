// The part of `node:fs` that settings need, for files in memory.
import { isTop } from "./file-names.ts";
import { files } from "./files.ts";

export function existsSync(path: string): boolean {
  // The search for a config ends at a folder with `.git`.
  return files.has(path) || (path.endsWith("/.git") && isTop(path.slice(0, -"/.git".length)));
}

export function readFileSync(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
  return text;
}

/** Nothing has a date here: the client reports changes. */
export function statSync(): undefined {
  return undefined;
}

export function watch(): { on: () => void; close: () => void } {
  return { on: () => {}, close: () => {} };
}

const absent = (): never => {
  throw new Error("a worker has no disk");
};
export {
  absent as closeSync,
  absent as fstatSync,
  absent as openSync,
  absent as readdirSync,
  absent as readSync,
};
export const constants = { O_RDONLY: 0 };
