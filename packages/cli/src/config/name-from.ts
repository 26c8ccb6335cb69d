import { isAbsolute, relative } from "node:path";

/** Names a file in messages: relative if it is below `cwd`, otherwise absolute. */
export function nameFrom(cwd: string, path: string): string {
  const name = relative(cwd, path);
  return name === "" || name.startsWith("..") || isAbsolute(name) ? path : name;
}
