import { partNames, type PartName } from "@mineral-brief/schema/reading";

const usualParts: readonly PartName[] = partNames.filter((part) => part !== "context");

/**
 * Reads the `show` attribute: names of parts between spaces, `all`, or `-name` for a part less.
 *
 * Where the first of them takes a part away, the others show. `context` shows only by its name. What names no part is
 * passed over; where nothing else stands there, the result is undefined, which means every part but `context`.
 */
export function shownParts(show: string | null | undefined): ReadonlySet<PartName> | undefined {
  let parts: Set<PartName> | undefined;
  for (const word of show?.split(/\s+/) ?? []) {
    const less = word.startsWith("-");
    const names =
      word === "all"
        ? usualParts
        : partNames.filter((part) => part === (less ? word.slice(1) : word));
    if (names.length === 0) continue;
    parts ??= new Set(less ? usualParts : []);
    for (const name of names) {
      if (less) parts.delete(name);
      else parts.add(name);
    }
  }
  return parts;
}

/** Whether a part shows, by what `shownParts` gives. */
export function showsPart(shown: ReadonlySet<PartName> | undefined, part: PartName): boolean {
  return shown?.has(part) ?? usualParts.includes(part);
}
