import { hasGroupHeading } from "./group-names.ts";
import type { FoundHead } from "./found-head.ts";
import { isSourceOfBullet } from "./is-source-line.ts";
import type { Line } from "./read-lines.ts";
import { hasSourceLabel } from "./source-line/labels.ts";
import { withoutName } from "./source-line/one-name.ts";
import { digestName, isHeadline, isTitleLine } from "./title-lines.ts";

/** The most lines above the first headline: the name of the list, its date and its author. */
const longestMasthead = 4;

interface Items {
  /** The indices of the headlines, and of the source lines below their texts. */
  readonly titles: readonly number[];
  readonly closings: readonly number[];
}

/**
 * Finds the heads of a list of items that each end in `Source: Reuters`, directly above the headline of the next item. The last line
 * must be such a line too. The date above the first headline is that of the first item. Returns none for any other lines.
 */
export function findSourcedItems(lines: readonly Line[]): FoundHead[] {
  const items = findItems(lines);
  if (items === undefined || isHeaded(lines.slice(0, items.titles[0]))) return [];
  const [first, ...below] = items.titles.map((at, index): FoundHead => {
    const title = lines[at]!;
    const closing = lines[items.closings[index]!]!;
    return {
      from: at,
      to: at + 1,
      title,
      sources: [closing],
      lead: undefined,
      closing,
      between: [],
    };
  });
  return [withMasthead(lines.slice(0, items.titles[0]), first!), ...below];
}

/** Finds such source lines below a headline with its own source: they are those of its sections. */
export function findSourcesOfSections(lines: readonly Line[]): readonly Line[] {
  const items = findItems(lines);
  return items !== undefined && isHeaded(lines.slice(0, items.titles[0]))
    ? items.closings.map((at) => lines[at]!)
    : [];
}

/** Returns true for a headline, which is not the name of a digest, with a source line. */
function isHeaded(lines: readonly Line[]): boolean {
  const [title, ...others] = lines;
  return (
    title !== undefined &&
    title.sourceLine === undefined &&
    isHeadline(title) &&
    !digestName.test(title.text) &&
    others.some(({ sourceLine }) => sourceLine?.source !== undefined)
  );
}

function findItems(lines: readonly Line[]): Items | undefined {
  if (!endsItem(lines, lines.length - 1)) return undefined;
  const closings = [...lines.keys()].filter((at) => endsItem(lines, at));
  const isClose = closings.slice(0, -1).some((at) => !lines[at + 1]!.isAfterGap);
  const body = lines.findIndex(({ isBody }) => isBody);
  if (!isClose || body < 1 || body > longestMasthead + 1) return undefined;
  const titles = [body - 1, ...closings.slice(0, -1).map((at) => at + 1)];
  const areItems = titles.every((at) => isTitleOfItem(lines, at));
  if (!areItems || !titles.some((at) => isHeadline(lines[at]!))) return undefined;
  const others = lines.filter(({ sourceLine }, at) => sourceLine && at > body);
  if (others.length !== closings.length) return undefined;
  return { titles, closings };
}

/** Adds the date above the first item to it. The name of the list is not kept. */
function withMasthead(lines: readonly Line[], head: FoundHead): FoundHead {
  const dated = lines.find(({ sourceLine }) => sourceLine?.published !== undefined);
  const isStated = head.closing?.sourceLine?.published !== undefined;
  const kept = dated === undefined || isStated ? [] : [withoutName(dated)];
  const between = lines.filter((line) => kept.length === 0 || line !== dated);
  return { ...head, from: 0, sources: [...kept, ...head.sources], between };
}

/** Returns true for `Source: Reuters` directly below a statement. */
function endsItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  return (
    line?.sourceLine?.source !== undefined &&
    above !== undefined &&
    !line.isAfterGap &&
    (above.isBody || above.continues) &&
    hasSourceLabel(line.text) &&
    !isSourceOfBullet(lines, at)
  );
}

/** Returns true for a line directly above a statement that is neither a group nor a lead. */
function isTitleOfItem(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const below = lines[at + 1];
  return (
    isTitleLine(line) &&
    line.sourceLine === undefined &&
    !hasGroupHeading(line.text.slice(0, 20)) &&
    below?.isBody === true &&
    !below.startsLead
  );
}
