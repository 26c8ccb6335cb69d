import type { Line } from "../read-lines.ts";
import { sourceLabelLength } from "./labels.ts";
import { isKnownOutlet, isOutlet, personName, sectionOfSite } from "./names.ts";

/**
 * Returns true for a line whose name may be that of a place, a person or a section: `Brussels, 2 April 2026`,
 * `Jane Roe · 2 April 2026`, `Markets · 2 April 2026`.
 */
export function mayNameOther({ text, sourceLine }: Line): boolean {
  if (sourceLine?.mayBePlace === true) return true;
  const name = sourceLine?.source?.text;
  if (name === undefined || sourceLine?.published === undefined || sourceLabelLength(text) > 0)
    return false;
  return (
    sectionOfSite.test(name) || (personName.test(name) && !isOutlet(name) && !isKnownOutlet(name))
  );
}

/** Returns true for a line with a name that is more likely that of a source. */
export function namesSource(line: Line): boolean {
  return line.sourceLine?.source !== undefined && !mayNameOther(line);
}

/** Makes the names of places, persons and sections other parts of their lines, if another line names the source. */
export function withOneName(sources: readonly Line[]): readonly Line[] {
  return sources.some(namesSource)
    ? sources.map((line) => (mayNameOther(line) ? withoutName(line) : line))
    : sources;
}

/** Makes the name in a source line a part that is not kept. */
export function withoutName(line: Line): Line {
  const { source, others = [], ...read } = line.sourceLine!;
  if (source === undefined) return line;
  const { start, end } = source;
  return {
    ...line,
    sourceLine: { ...read, source: undefined, others: [...others, { start, end }] },
  };
}
