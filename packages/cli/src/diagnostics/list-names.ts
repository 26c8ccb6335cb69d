import { plainLine } from "./plain-line.ts";

/** The most names that a list shows. */
export const mostNames = 3;

/** Lists the first names on one line, and how many more there are: `a.yaml, b.yaml, c.yaml and 2 more`. */
export function listNames(names: readonly string[], separator = ", "): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  return names.slice(0, mostNames).map(plainLine).join(separator) + more;
}
