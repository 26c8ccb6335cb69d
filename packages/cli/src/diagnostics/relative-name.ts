import { isAbsolute, relative, sep } from "node:path";

/** Names a file for other programs: relative to `cwd`, with forward slashes. A name outside `cwd` stays unchanged. */
export function relativeName(name: string, cwd: string | undefined): string {
  const fromHere = cwd !== undefined && isAbsolute(name) ? relative(cwd, name) : name;
  const inside = fromHere === ".." || fromHere.startsWith(`..${sep}`) ? name : fromHere;
  return slashed(inside).replace(/^(?:\.\/+)+/, "");
}

/** Returns the path from a folder to a file, with forward slashes: `../briefs/a.yaml`. */
export function slashedPath(folder: string, file: string): string {
  return slashed(relative(folder, file));
}

/** Writes a path with forward slashes, which is what other programs and patterns expect. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
