import { hasGroupHeading } from "./group-names.ts";
import type { Line } from "./read-lines.ts";

export interface FoundHead {
  /** Indices of its lines; `to` is after the last one. */
  readonly from: number;
  readonly to: number;
  readonly title: Line | undefined;
  readonly sources: readonly Line[];
  readonly lead: Line | undefined;
  /** The line that states its source below its text. */
  readonly closing?: Line;
  /** Datelines inside its text that state its source again. */
  readonly repeated?: readonly Line[];
  /** Lines between its headline and its source lines that state something else: the name of the author, tags. */
  readonly between: readonly Line[];
}

export function isUnnamed(line: Line): boolean {
  return line.sourceLine?.source === undefined && !hasAddress(line);
}

export function hasAddress({ address, sourceLine }: Line): boolean {
  return address !== undefined || sourceLine?.address !== undefined;
}

/** Returns true for the first line of a text below a head. */
export function startsBody(line: Line | undefined): boolean {
  return startsSection(line) || line?.isBody === true;
}

export function startsSection(line: Line | undefined): boolean {
  return line !== undefined && (line.startsLead || hasGroupHeading(line.text.slice(0, 20)));
}

/** Returns true if a line such as `Source: Reuters` below a text states the source that the head above it does not state. */
export function completesHead({ sources }: FoundHead): boolean {
  return sources.every(isUnnamed);
}

/** Returns true for source lines that state only when a page was changed. */
export function isOnlyUpdate({ sources }: Pick<FoundHead, "sources">): boolean {
  return sources.every(
    ({ sourceLine, address }) =>
      address === undefined &&
      sourceLine?.modified !== undefined &&
      sourceLine.source === undefined &&
      sourceLine.published === undefined,
  );
}
