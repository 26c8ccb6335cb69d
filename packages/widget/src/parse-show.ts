import { partsOnRequest } from "@mineral-brief/schema/internal";
import { partNames, type PartName } from "@mineral-brief/schema/reading";

/** Every part except those that must be named. */
const defaultParts: readonly PartName[] = partNames.filter((part) => !partsOnRequest.has(part));

/** The parts that warn about a statement. They are hidden only by name: without them, a claim would look like a fact. */
const warningParts: readonly PartName[] = ["kind", "attribution"];

/**
 * Parses the `show` attribute: part names separated by spaces, `all`, or `-name` to hide a part.
 *
 * `context` and `stages` add to what the other names show. If the first of these has a `-`, the default is shown without it.
 * Otherwise `kind` and `attribution` are shown too. Unknown names are ignored. The default, every part except `context` and
 * `stages`, applies if no other known name is left.
 */
export function parseShow(show: string | null | undefined): ReadonlySet<PartName> {
  let parts: Set<PartName> | undefined;
  const added = new Set<PartName>();
  for (const word of show?.split(/\s+/) ?? []) {
    const isHidden = word.startsWith("-");
    const names =
      word === "all"
        ? defaultParts
        : partNames.filter((part) => part === (isHidden ? word.slice(1) : word));
    for (const name of names) {
      const isAdded = partsOnRequest.has(name);
      if (!isAdded) parts ??= new Set(isHidden ? defaultParts : warningParts);
      const list = isAdded ? added : parts;
      if (isHidden) list?.delete(name);
      else list?.add(name);
    }
  }
  return new Set([...(parts ?? defaultParts), ...added]);
}
