import { endsInCitation } from "./citation-marks.ts";
import { startsBody, startsSection } from "./found-head.ts";
import { suppliesAddress, type HeadSources, type TextAbove } from "./head-sources.ts";
import { isTopicLine } from "./labelled-topics.ts";
import type { Line } from "./read-lines.ts";
import { isRelatedLabel } from "./related-label.ts";
import { isKnownOutlet, personName } from "./source-line/names.ts";
import { isKindOfPage } from "./source-line/remarks.ts";
import {
  endOfTitle,
  endsInIssue,
  hasSeveralWords,
  isNoHeadline,
  isSectionTitle,
  isTitleAboveText,
  isTitleLine,
  joinLines,
  startOfTitle,
  titleAboveFields,
} from "./title-lines.ts";

interface HeadTitle {
  /** Indices of the lines of the head that it is part of; `to` is after the last one. */
  readonly from: number;
  readonly to: number;
  readonly title: Line | undefined;
  /** The address of the source, above the headline. */
  readonly address: Line | undefined;
  /** Lines between the headline and the source lines. */
  readonly between: readonly Line[];
}

/** Finds the headline above source lines, and below them if none is there. `top` is the index of the first line of the head so far. */
export function titleOfHead(
  lines: readonly Line[],
  found: HeadSources & { readonly isBelowNotice: boolean },
  top: number,
  text: TextAbove,
): HeadTitle {
  const { to } = found;
  const end = endOfTitle(lines, to);
  const below = joinLines(lines.slice(to, end));
  const isAboveSection = below !== undefined && isTitleLine(below) && startsSection(lines[end]);
  const line = top > text.free ? lines[top - 1] : undefined;
  const isAbove =
    line !== undefined &&
    !found.isBelowNotice &&
    isTitleLine(line) &&
    !isRelatedLabel(line.text) &&
    !(isAboveSection && endsInIssue.test(line.text)) &&
    !(below === undefined && endsBody(line, text.hasBody));
  const read: Omit<HeadTitle, "to"> = isAbove
    ? titleAbove(lines, found, top, text)
    : { from: top, title: undefined, address: undefined, between: [] };
  const isMasthead =
    isTitleBelowMasthead(read, below) &&
    read.from === text.free &&
    (startsBody(lines[end]) || isTitleAboveText(below!, lines[end]));
  const above = isMasthead
    ? { ...read, title: undefined, between: [read.title!, ...read.between] }
    : read;
  const isBelow =
    above.title === undefined &&
    below !== undefined &&
    isTitleLine(below) &&
    (isAboveSection ||
      found.isBelowNotice ||
      (found.isNamed && found.from === 0) ||
      ((above.from === 0 || lines[above.from]!.isAfterGap) && isTitleAboveBody(lines, to, end)) ||
      (above.from === 0 && isTitleAboveText(below, lines[end])) ||
      isTopOfPage(lines, to, end));
  return isBelow ? { ...above, to: end, title: below } : { ...above, to };
}

/** Reads the lines above source lines as a headline, with properties between, or as properties without a headline. */
function titleAbove(
  lines: readonly Line[],
  { sources, isNamed, to }: HeadSources,
  top: number,
  { free, hasBody, isFirst }: TextAbove,
): Omit<HeadTitle, "to"> {
  const marked = titleAboveFields(lines, top - 1, free, { isNamed, hasBody });
  // `Owner: Ada Quill` at the top is no headline.
  const isSigned = hasBody && isFirst && isByline(lines, marked, sources);
  // Topics above a source line can be a headline, but not if there is one with `# ` below it.
  const isNoTitle = (line: Line): boolean =>
    isNoHeadline(line) || (lines[to]?.isTopHeading === true && isTopicLine(line.text));
  const isField = isSigned || isNoTitle(lines[marked]!);
  let from = isField ? marked : Math.max(startOfTitle(lines, marked), free);
  const isOtherField = (at: number): boolean =>
    isSigned ? isByline(lines, at, sources) : isNoTitle(lines[at]!);
  while (isField && from > free && isOtherField(from - 1)) from--;
  const address = from > free ? lines[from - 1] : undefined;
  const isPart =
    suppliesAddress(address, sources) && !endsPart(lines[from - 2], address, lines[from]!);
  return {
    from: isPart ? from - 1 : from,
    title: isField ? undefined : joinLines(lines.slice(from, marked + 1)),
    address: isPart ? address : undefined,
    between: lines.slice(isField ? from : marked + 1, top),
  };
}

/** Returns true for a short name and what a page is, `Ore Bureau` and `Press release`, above a date with a longer headline below it. */
function isTitleBelowMasthead(
  { title, between }: Pick<HeadTitle, "title" | "between">,
  below: Line | undefined,
): boolean {
  return (
    title !== undefined &&
    !title.isHeading &&
    !hasSeveralWords(title) &&
    between.length > 0 &&
    between.every(({ text }) => isKindOfPage(text)) &&
    below !== undefined &&
    isTitleLine(below) &&
    hasSeveralWords(below) &&
    !/[.\u3002:\uFF1A;；,，]$/.test(below.text)
  );
}

/** Returns true for `Jane Roe` or `Reuters` above `Published: …` below a text, if a headline is above that text. */
function isByline(lines: readonly Line[], at: number, sources: readonly Line[]): boolean {
  const { text } = lines[at]!;
  if (!sources.some((line) => /^(?:Published|Updated)\b/.test(line.text))) return false;
  if (!personName.test(text) && !isKnownOutlet(text)) return false;
  const bullet = lines.findIndex(({ isBody }) => isBody);
  return lines
    .slice(0, bullet)
    .some((line) => isTitleLine(line) && hasSeveralWords(line) && line.text.length > text.length);
}

/** Returns true for the address of the last source of a list, above an empty line and the next headline. */
function endsPart(above: Line | undefined, address: Line, title: Line): boolean {
  return above !== undefined && !address.isAfterGap && title.isAfterGap;
}

/** Returns true for the only heading of the first level, above one of another level: `# Niger sells` above `## Supply`. */
function isTopOfPage(lines: readonly Line[], title: number, next: number): boolean {
  const isTop = ({ isTopHeading }: Line): boolean => isTopHeading;
  return (
    lines[title]?.isTopHeading === true &&
    lines[next]?.isHeading === true &&
    lines.findIndex(isTop) === title &&
    lines.findLastIndex(isTop) === title
  );
}

/**
 * Returns true for a line of several words between a date at the top and a text: a headline. Without an empty line above the
 * text, it is a heading if the text has other lines like it.
 */
function isTitleAboveBody(lines: readonly Line[], from: number, to: number): boolean {
  const title = lines[from];
  const body = lines[to];
  return (
    title !== undefined &&
    body?.isBody === true &&
    hasSeveralWords(title) &&
    !/[.\u3002:\uFF1A;；,，]$/.test(title.text) &&
    ((title.isAfterGap && body.isAfterGap) || isOnlyBody(lines, to))
  );
}

/** Returns true if the text that starts at an index has only statements, and ends with the page or above the next source line. */
function isOnlyBody(lines: readonly Line[], from: number): boolean {
  const to = lines.findIndex((line, index) => index >= from && !line.isBody);
  const next = lines[to];
  return to === -1 || (next?.isAfterGap === true && next.sourceLine?.isCertain === true);
}

/** A longer line that ends like a sentence or has parts is a notice of the page if a headline is below it and the date. */
const leastNotice = 40;

/** Returns true for a notice of a page above a date, if a line of several words is between that date and a section. */
export function isTitleBelowNotice(lines: readonly Line[], at: number, to: number): boolean {
  const { text } = lines[at]!;
  if (text.length < leastNotice || !/[.\u3002]$| [|\uFF5C] /.test(text)) return false;
  const title = lines[to];
  return (
    title?.isAfterGap === true &&
    isTitleLine(title) &&
    hasSeveralWords(title) &&
    !isSectionTitle(title.text) &&
    !/[.\u3002:\uFF1A;；,，]$/.test(title.text) &&
    startsBody(lines[endOfTitle(lines, to)])
  );
}

/**
 * Returns true for a statement with its citation or its full stop directly below the lines of a text. It is no headline of the
 * source line below it.
 */
function endsBody({ text, isAfterGap }: Line, hasBody: boolean): boolean {
  return hasBody && !isAfterGap && (endsInCitation.test(text) || /[.\u3002]$/.test(text));
}
