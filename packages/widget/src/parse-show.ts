import { partNames, type PartName } from "@mineral-brief/schema/reading";

/** Every part except those that must be named. */
const defaultParts: readonly PartName[] = partNames.filter(
  (part) => part !== "context" && part !== "stages",
);

/** The parts that warn about a statement. They are hidden only by name: without them, a claim would look like a fact. */
const warningParts: readonly PartName[] = ["kind", "attribution"];

/**
 * Parses the `show` attribute: part names separated by spaces, `all`, or `-name` to hide a part.
 *
 * If the first name has a `-`, the default is shown without it. Otherwise `kind` and `attribution` are shown too. `context` and `stages` are shown only if they are named.
 * Unknown names are ignored. The default, every other part, applies if no known name is left.
 */
export function parseShow(show: string | null | undefined): ReadonlySet<PartName> {
  let parts: Set<PartName> | undefined;
  for (const word of show?.split(/\s+/) ?? []) {
    const isHidden = word.startsWith("-");
    const names =
      word === "all"
        ? defaultParts
        : partNames.filter((part) => part === (isHidden ? word.slice(1) : word));
    if (names.length === 0) continue;
    parts ??= new Set(isHidden ? defaultParts : warningParts);
    for (const name of names) {
      if (isHidden) parts.delete(name);
      else parts.add(name);
    }
  }
  return parts ?? new Set(defaultParts);
}
