import { partNames, type PartName } from "@mineral-brief/schema/reading";

const defaultParts: readonly PartName[] = partNames.filter((part) => part !== "context");

/**
 * Parses the `show` attribute: part names separated by spaces, `all`, or `-name` to hide a part.
 *
 * If the first name has a `-`, all other parts are shown. `context` is shown only if it is named. Unknown names are
 * ignored. Undefined if no known name is left, which means the default: every part except `context`.
 */
export function parseShow(show: string | null | undefined): ReadonlySet<PartName> | undefined {
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
  return parts;
}

/** True if a part is shown. `parts` is the result of `parseShow`. */
export function isPartShown(parts: ReadonlySet<PartName> | undefined, part: PartName): boolean {
  return parts?.has(part) ?? defaultParts.includes(part);
}
