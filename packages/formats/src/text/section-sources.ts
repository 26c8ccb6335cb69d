import { hasAddress, startsSection } from "./found-head.ts";
import { hasGroupHeading, startsFirstGroup } from "./group-names.ts";
import { isSourceOfBullet } from "./is-source-line.ts";
import type { Line } from "./read-lines.ts";
import { hasSourceLabel } from "./source-line/labels.ts";
import { findSourcesOfSections } from "./sourced-items.ts";
import { isPictureCaption, isShortTitle } from "./title-lines.ts";

/**
 * Finds `Source: Reuters` below the sections of one text: below a statement and above the heading of the next section, and then below
 * the last statement too. Elsewhere such a line states the source of a text.
 */
export function findSectionSources(lines: readonly Line[]): readonly Line[] {
  // Most texts have none.
  if (!lines.some(isLabelledName)) return [];
  const ofSections = findSourcesOfSections(lines);
  if (ofSections.length > 0) return ofSections;
  const found: Line[] = [];
  let hasSection = false;
  let hasGroup = false;
  for (const [index, line] of lines.entries()) {
    hasSection ||= startsSection(line);
    const isBelowStatement = hasSection && lines[index - 1]?.isBody === true;
    const isLast = found.length > 0 && index === lines.length - 1;
    if (
      isBelowStatement &&
      isLabelledName(line) &&
      !isSourceOfBullet(lines, index) &&
      (isLast || isAboveSection(lines, index + 1, hasGroup))
    )
      found.push(line);
    hasGroup ||= hasGroupHeading(line.text.slice(0, 20));
  }
  return found;
}

/**
 * Finds the pictures and tables in a text that state their source: `Figure 1: Tin price` and, below it, `Source: Argus`, below a
 * statement. At the top, such a line may be a headline.
 */
export function findCaptions(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  const body = lines.findIndex(({ isBody }) => isBody);
  if (body === -1) return [];
  return lines.slice(body + 1).flatMap((line, index, below): [Line, Line][] => {
    const source = below[index + 1];
    const isCaption =
      source !== undefined &&
      !line.isBody &&
      isPictureCaption(line.text) &&
      !source.isAfterGap &&
      isLabelledName(source);
    return isCaption ? [[line, source]] : [];
  });
}

/** Returns true for a name with a label, without a date and an address. */
function isLabelledName(line: Line): boolean {
  const { source, published, unclearDate } = line.sourceLine ?? {};
  return (
    source !== undefined &&
    published === undefined &&
    unclearDate === undefined &&
    !hasAddress(line) &&
    hasSourceLabel(line.text)
  );
}

/** Returns true for the heading of another section of the same text. */
function isAboveSection(lines: readonly Line[], at: number, hasGroup: boolean): boolean {
  const heading = lines[at];
  const below = lines[at + 1];
  if (heading === undefined || heading.startsLead || heading.isTopHeading) return false;
  if (hasGroupHeading(heading.text.slice(0, 20)))
    return !(hasGroup && startsFirstGroup(heading.text));
  return (
    (heading.isHeading || isShortTitle(heading.text)) &&
    heading.sourceLine === undefined &&
    below?.isBody === true &&
    !below.startsLead
  );
}
