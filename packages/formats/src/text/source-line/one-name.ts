import type { Line } from "../read-lines.ts";
import { sourceLabelLength } from "./labels.ts";
import { isKnownOutlet, isOutlet, personName, sectionOfSite } from "./names.ts";

/**
 * Returns true for a line whose name may be that of a place, a person or a section: `Brussels, 2 April 2026`,
 * `Jane Roe · 2 April 2026`, `Markets · 2 April 2026`.
 */
export function mayNameOther(line: Line): boolean {
  const { text, sourceLine } = line;
  if (sourceLine?.mayBePlace === true) return true;
  const name = sourceLine?.source?.text;
  if (name === undefined || sourceLine?.published === undefined || sourceLabelLength(text) > 0)
    return false;
  return namesSection(line) || (personName.test(name) && !isOutlet(name) && !isKnownOutlet(name));
}

/** Returns true for `Markets, 29 April 2026`, which names the section of a site. */
export function namesSection({ text, sourceLine }: Line): boolean {
  return (
    sectionOfSite.test(sourceLine?.source?.text ?? "") &&
    sourceLine?.published !== undefined &&
    sourceLabelLength(text) === 0
  );
}

/** Returns true for a line with a name that is more likely that of a source. */
export function namesSource(line: Line): boolean {
  return line.sourceLine?.source !== undefined && !mayNameOther(line);
}

/** Makes the names of sections other parts of their lines, and those of places and persons if another line names the source. */
export function withOneName(sources: readonly Line[]): readonly Line[] {
  const isOther = sources.some(namesSource) ? mayNameOther : namesSection;
  return sources.map((line) => (isOther(line) ? withoutName(line) : line));
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
