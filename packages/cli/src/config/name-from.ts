import { isAbsolute, relative } from "node:path";

/** A file's name for messages: from the working folder where it is below, else whole. */
export function nameFrom(cwd: string, path: string): string {
  const name = relative(cwd, path);
  return name === "" || name.startsWith("..") || isAbsolute(name) ? path : name;
}
