import { isAbsolute, relative, sep } from "node:path";

/** Names a file for other programs: relative to `cwd`, with forward slashes. A name outside `cwd` stays unchanged. */
export function relativeName(name: string, cwd: string | undefined): string {
  const fromHere = cwd !== undefined && isAbsolute(name) ? relative(cwd, name) : name;
  const inside = fromHere === ".." || fromHere.startsWith(`..${sep}`) ? name : fromHere;
  const slashed = sep === "/" ? inside : inside.replaceAll(sep, "/");
  return slashed.replace(/^(?:\.\/+)+/, "");
}
