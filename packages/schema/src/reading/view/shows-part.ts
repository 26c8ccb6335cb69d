import type { PartName } from "../part-names.ts";

/** The parts that `show` must name: published shares are not from the article, and stages repeat its sentences. */
export const partsOnRequest: ReadonlySet<PartName> = new Set<PartName>(["context", "stages"]);

/** Returns a test of whether a part is shown. If `show` is undefined, every part is, except those on request. */
export function showsPart(show: ReadonlySet<PartName> | undefined): (part: PartName) => boolean {
  return (part) => show?.has(part) ?? !partsOnRequest.has(part);
}
