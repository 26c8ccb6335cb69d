import { isAbsolute, relative, sep } from "node:path";

/** Names a file as programs look for it: from `cwd`, with forward slashes; as it is where it lies elsewhere. */
export function relativeName(name: string, cwd: string | undefined): string {
  const fromHere = cwd !== undefined && isAbsolute(name) ? relative(cwd, name) : name;
  const inside = fromHere === ".." || fromHere.startsWith(`..${sep}`) ? name : fromHere;
  const slashed = sep === "/" ? inside : inside.replaceAll(sep, "/");
  return slashed.replace(/^(?:\.\/+)+/, "");
}
