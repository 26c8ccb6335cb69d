import { isObject } from "../is-object.ts";

/** The branches of a union, which differ by `typeof`. */
export type Branches<Check> = Readonly<Partial<Record<"string" | "number" | "object", Check>>>;

/** Returns the branch for a value; undefined if there is none. */
export function branchOf<Check>(branches: Branches<Check>, value: unknown): Check | undefined {
  const kind = typeof value;
  if (kind === "string" || kind === "number") return branches[kind];
  return isObject(value) ? branches.object : undefined;
}
