import { partNames, type PartName } from "@mineral-brief/schema/reading";

/** Every part except those that must be named. */
const defaultParts: readonly PartName[] = partNames.filter(
  (part) => part !== "context" && part !== "stages",
);

/**
 * Parses the `show` attribute: part names separated by spaces, `all`, or `-name` to hide a part.
 *
 * If the first name has a `-`, the default is shown without it. `context` and `stages` are shown only if they are named.
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
    parts ??= new Set(isHidden ? defaultParts : []);
    for (const name of names) {
      if (isHidden) parts.delete(name);
      else parts.add(name);
    }
  }
  return parts ?? new Set(defaultParts);
}
