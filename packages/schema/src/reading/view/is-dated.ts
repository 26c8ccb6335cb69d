import type { Relation } from "../../article.ts";

/** True if a relation has a date. */
export function isDated({ date, effective, announced, until }: Relation): boolean {
  return (date ?? effective ?? announced ?? until) !== undefined;
}
