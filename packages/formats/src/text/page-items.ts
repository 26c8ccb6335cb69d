import { withSourcesBelowLists } from "./closing-sources.ts";
import { readAuthorLine } from "./author-line.ts";
import { datelineBelowText, findHeads } from "./find-heads.ts";
import { countHan } from "./count-han.ts";
import { findRestarts } from "./find-restarts.ts";
import {
  couldBeTitle,
  couldBeTopic,
  endsInColon,
  findTitle,
  findTitleAboveProse,
  isHeadlineLike,
  isLoneTitle,
} from "./find-title.ts";
import { isCapitals } from "./headings.ts";
import { readLabelledTopics } from "./labelled-topics.ts";
import type { PageNotes } from "./page-notes.ts";
import { startsWithSign } from "./bullet-signs.ts";
import type { Line } from "./read-lines.ts";
import { hasTitleLabel } from "./read-title.ts";
import { findCaptions, findSectionSources } from "./section-sources.ts";
import { isNamedOutlet, sectionOfSite } from "./source-line/names.ts";
import { spanOf, type Span } from "./spans.ts";
import { endOfSourceList } from "./source-list.ts";
import { splitSourceList } from "./split-source-list.ts";
import {
  isLongTitle,
  isNoHeadline,
  isSectionLabel,
  isShortTitle,
  isTitleAfterGap,
} from "./title-lines.ts";

/** A headline, a source line, or both, with the topics above them. */
export interface Head {
  readonly kind: "head";
  readonly above: readonly Line[];
  readonly title: Line | undefined;
  readonly sources: readonly Line[];
  /** True if its title may be something else. False if undefined. */
  readonly isGuess?: boolean;
  /** A line with only the name of a lead, directly above the source line. */
  readonly lead?: Line | undefined;
  /** True if it is only a source line below its text: the headline is above that. False if undefined. */
  readonly isBelowText?: boolean;
}

/** The sections of one summary. */
export interface Body {
  readonly kind: "body";
  /** Lines above the first section. */
  readonly above: readonly Line[];
  readonly lines: readonly Line[];
  /** True if one of its lines looks like a body. */
  readonly isCertain: boolean;
}

/** The longest topic at the top of a page, and between a body and the next title, in UTF-16 code units. */
export const longestTopic = 60;
const longestInnerTopic = 24;

const authorNotKept =
  "this line was read as the name of an author, and is not kept; if it is the headline, write `Headline: ` before it";

/** Reads the headlines, source lines and bodies of a page, in the order of the text. Reports lines that are none of these. */
export function readItems(source: string, all: readonly Line[], notes: PageNotes): (Head | Body)[] {
  const lines = withSourcesBelowLists(withoutSectionSources(withoutCaptions(all, notes), notes));
  const items: (Head | Body)[] = [];
  let at = 0;
  /** True directly below the line that states the source of the text above. */
  let isBelowEnd = false;
  /** True below a headline with `# `. */
  let isMarked = false;
  const heads = findHeads(lines);
  const dateline = datelineBelowText(lines, heads);
  if (dateline !== undefined) {
    notes.gaps.push(dateline);
    const head = { kind: "head" as const, above: [], title: undefined, sources: [dateline] };
    return [
      head,
      ...readBodies(
        lines.filter((line) => line.start !== dateline.start),
        true,
        false,
      ),
    ];
  }
  const closings = new Set(heads.flatMap(({ closing, repeated = [] }) => [closing, ...repeated]));
  const linesFrom = (from: number, to?: number): readonly Line[] =>
    lines.slice(from, to).filter((line) => !closings.has(line));
  /** Reads the texts of a head up to the line that states its source, if the headline of another text is below that. */
  const readClosed = (closing: Line | undefined, sources: readonly Line[]): void => {
    const end = closing === undefined ? -1 : lines.indexOf(closing, at);
    const name = closing?.sourceLine?.source?.text;
    const isOfHead = sources.some(({ sourceLine }) => sourceLine?.source?.text === name);
    if (end === -1 || !isOfHead || !startsOther(lines, end + 1)) return;
    items.push(...readBodies(lines.slice(at, end), at === 0, isMarked));
    at = end + 1;
    isBelowEnd = true;
  };
  for (const { from, to, title, sources, lead, between, closing, repeated = [] } of heads) {
    for (const line of repeated) {
      notes.gaps.push(...spansOf(lines, to, line));
      if (!sources.some(({ start }) => start === line.start))
        notes.warn("text-not-kept", "this line names the source again, and is not kept", line);
    }
    if (closing !== undefined) {
      notes.gaps.push(closing);
      if (!sources.includes(closing))
        notes.warn("text-not-kept", "this line names another source, and is not kept", closing);
    }
    const hasTopics = (line: Line): boolean => readLabelledTopics(source, line).length > 0;
    const authors = new Set(between.filter(({ text }) => readAuthorLine(text) !== undefined));
    for (const line of authors) notes.warn("text-not-kept", authorNotKept, line);
    notes.skip(
      between.filter((line) => !authors.has(line) && !hasTopics(line)),
      mayBeTitle(title, between[0]),
    );
    const above = linesFrom(at, from);
    const isTop = at === 0 || isBelowEnd;
    const bodyTo =
      isTop && !above.some(({ isBody }) => isBody)
        ? 0
        : endOfBody(above, title ?? sources[0], notes);
    items.push(...readBodies(above.slice(0, bodyTo), isTop, isMarked));
    items.push({
      kind: "head",
      above: [...above.slice(bodyTo), ...between.filter(hasTopics)],
      title,
      sources,
      isGuess: title !== undefined && mayBeSourceOrSection(title.text),
      lead,
      isBelowText: lines[from] === closing,
    });
    at = to;
    isBelowEnd = lines[from] === closing;
    isMarked = title?.isTopHeading === true;
    readClosed(closing, sources);
  }
  const rest = linesFrom(at);
  // The list of sources of a text above its headline.
  const above = items.at(-2);
  const isAbove = items[0]?.kind === "body" && above?.kind === "body" && rest.length > 0;
  if (isAbove && splitSourceList(source, rest, []).body === undefined)
    return items.with(-2, { ...above, lines: [...above.lines, ...rest] });
  if (at > 0 || rest.some(({ isBody }) => isBody))
    return partBodiesAboveHeads([...items, ...readBodies(rest, at === 0, isMarked)]);
  // Nothing looks like a body: the first line is the headline.
  const first = Math.max(
    rest.findIndex((line) => !isNoHeadline(line)),
    0,
  );
  const below = rest.slice(first + 1);
  return [
    {
      kind: "head",
      above: rest.slice(0, first),
      title: rest[first],
      sources: [],
      isGuess: below.length > 0,
    },
    ...(below.length > 0
      ? [{ kind: "body" as const, above: [], lines: below, isCertain: false }]
      : []),
  ];
}

/** Returns true for a second headline below an empty line, a question or a few words: it may be the only one. */
function mayBeTitle(title: Line | undefined, second: Line | undefined): boolean {
  if (second === undefined || !isHeadlineLike(second)) return false;
  const { text } = title ?? second;
  return second.isAfterGap || text.endsWith("?") || isShortTitle(text);
}

/** Returns true for the headline of a text: a line of several words below an empty line, and a text below it. */
function startsOther(lines: readonly Line[], at: number): boolean {
  const title = lines[at];
  return (
    title !== undefined &&
    isTitleAfterGap(title) &&
    (title.isTopHeading || (!title.isHeading && isHeadlineLike(title))) &&
    lines[at + 1] !== undefined
  );
}

/**
 * Returns the span of a dateline inside a text. Between plain lines, also that of the sign of the bullet that its sentence has become,
 * so that all of them are plain lines.
 */
function spansOf(lines: readonly Line[], from: number, { start, end }: Line): Span[] {
  const at = lines.findIndex((line) => line.start === start);
  const sentence = lines[at + 1];
  const isPlain = !lines.slice(from, at).some(({ text }) => startsWithSign.test(text));
  return isPlain && sentence?.text.startsWith("- ") === true
    ? [
        { start, end },
        { start: sentence.start, end: sentence.start + 2 },
      ]
    : [{ start, end }];
}

/** Reports pictures and tables with their sources, which are no headlines with a source line. */
function withoutCaptions(lines: readonly Line[], notes: PageNotes): readonly Line[] {
  const captions = findCaptions(lines);
  for (const caption of captions) {
    notes.gaps.push(...caption);
    const message = "the name and the source of a picture or a table are not kept";
    notes.warn("text-not-kept", message, spanOf(caption)!);
  }
  const dropped = new Set(captions.flat());
  return dropped.size === 0 ? lines : lines.filter((line) => !dropped.has(line));
}

/** Reports the sources of sections: an article has a source, and citations of its insights. */
function withoutSectionSources(lines: readonly Line[], notes: PageNotes): readonly Line[] {
  const sources = new Set(findSectionSources(lines));
  for (const line of sources) {
    notes.gaps.push(line);
    notes.warn(
      "text-not-kept",
      "this is the source of a section, and is not kept; write its number after each insight, like `[1]`, and `[1] Reuters` in a list of sources below the text",
      line,
    );
  }
  return sources.size === 0 ? lines : lines.filter((line) => !sources.has(line));
}

/**
 * Finds where the topics above the next headline start. Leaves at least one line and the list of sources to the body, and
 * lines directly below it if an empty line follows them. A line of a page's interface that was removed is no empty line.
 */
function endOfBody(lines: readonly Line[], next: Line | undefined, notes: PageNotes): number {
  const least = Math.max(1, endOfSourceList(lines));
  let to = lines.length;
  while (to > least && couldBeTopic(lines[to - 1]!, longestInnerTopic)) to--;
  if (to === lines.length || lines[to]!.isAfterGap) return to;
  const gap = lines.findIndex((line, index) => index > to && line.isAfterGap);
  if (gap !== -1) return gap;
  const isBelowGap =
    next?.isAfterGap === true &&
    !notes.isOnlyResidue({ start: lines.at(-1)!.end, end: next.start });
  return isBelowGap ? lines.length : to;
}

/** Splits the lines between two heads into bodies: a new one starts at a second lead or `Group 1`. */
function readBodies(lines: readonly Line[], isAtTop: boolean, isMarked: boolean): (Head | Body)[] {
  if (lines.length === 0) return [];
  const bodyFrom = lines.findIndex(({ isBody }) => isBody);
  const from = isAtTop ? startOfBody(lines, Math.max(bodyFrom, 0)) : 0;
  const items: (Head | Body)[] = [];
  let above = lines.slice(0, from);
  let start = from;
  const restarts = findRestarts(lines, from, isMarked || above.some(isTop));
  const first = above.at(-1);
  if (restarts.length > 0 && first !== undefined && couldBeTitle(first)) {
    items.push({ kind: "head", above: above.slice(0, -1), title: first, sources: [] });
    above = [];
  }
  for (const { at: end, isTitled } of [...restarts, { at: lines.length, isTitled: false }]) {
    const part = lines.slice(start, end);
    const last = part.at(-1)!;
    // A lone line between two bodies is a headline. Its neighbours decide to which of them it belongs.
    const next = lines[end];
    const isParted =
      next !== undefined &&
      part.length > 1 &&
      (isTitled ||
        isLoneTitle(part) ||
        (last.isAfterGap && (next.isAfterGap || next.startsLead) && isHeadlineLike(last)));
    const isCertain = part.some(({ isBody }) => isBody);
    items.push({ kind: "body", above, lines: isParted ? part.slice(0, -1) : part, isCertain });
    const isGuess = isTitled && !last.isTopHeading;
    if (isParted) items.push({ kind: "head", above: [], title: last, sources: [], isGuess });
    above = [];
    start = end;
  }
  return items;
}

function isTop({ isTopHeading }: Line): boolean {
  return isTopHeading;
}

/**
 * Parts a body above a headline with a source line that has no text below it, if the body has a headline above it too. The text of the
 * lower headline starts at the last lead below an empty line and a statement.
 */
function partBodiesAboveHeads(items: readonly (Head | Body)[]): (Head | Body)[] {
  return items.flatMap((item, at): readonly (Head | Body)[] => {
    const head = items[at + 1];
    const isAbove = head?.kind === "head" && head.title !== undefined && head.sources.length > 0;
    if (item.kind === "head" || !isAbove || items[at + 2]?.kind === "body") return [item];
    const above = items[at - 1];
    const isHeaded =
      above?.kind === "head" ? above.title !== undefined : findTitle(item.above) !== -1;
    const lead = item.lines.findLastIndex(({ startsLead }) => startsLead);
    const isOther =
      isHeaded &&
      item.lines[lead]?.isAfterGap === true &&
      item.lines.slice(0, lead).some(({ isBody, startsLead }) => isBody && !startsLead);
    if (!isOther) return [item];
    return [
      { ...item, lines: item.lines.slice(0, lead) },
      { kind: "body", above: [], lines: item.lines.slice(lead), isCertain: true },
    ];
  });
}

/** Returns the index of the heading above the first bullet, if the lines above it have a headline. */
function startOfBody(lines: readonly Line[], bullet: number): number {
  const heading = lines[bullet - 1];
  if (heading === undefined || lines[bullet]!.startsLead) return bullet;
  const section = startOfSections(lines, bullet);
  if (section !== undefined) return section;
  const above = lines.slice(0, bullet - 1);
  if (heading.isHeading && above.some(({ isTopHeading }) => isTopHeading)) return bullet - 1;
  const { text } = heading;
  if (isSectionLabel(text) || isLikeLaterHeading(lines, bullet - 1)) return bullet - 1;
  const isHeading = endsInColon.test(text) || isCapitals(text);
  if (isHeading && findTitle(above) !== -1) return bullet - 1;
  if (endsInColon.test(text) && text.length <= longestTopic) return bullet - 1;
  const first = findTitleAboveProse([...above, heading]);
  if (first !== -1 && first < bullet - 1 && couldBeTitle(heading)) return bullet - 1;
  const isShort = isShortTitle(text) && !hasTitleLabel(text) && !heading.isHeading;
  return isShort && above.some((line) => couldBeTitle(line) && isLongTitle(line.text))
    ? bullet - 1
    : bullet;
}

/** `1. Supply`, `1、供应`, `一、供应`, as the signs before the words. */
const numberOfSection =
  /^(?:\*\*)?(?:(?<number>[12])(?:[.)] |[、．]|\.(?=\p{Script=Han}))|(?<han>[一二])、)/u;

/**
 * Returns the index of `一、供应` or `1. Supply` above the first bullet or a statement above that, if the title of the next number
 * is below a line of its own, and a line above can be the headline: that of the sections, not the title of the first one.
 */
function startOfSections(lines: readonly Line[], bullet: number): number | undefined {
  const numberAt = (at: number): string | undefined => {
    const { text, isBody } = lines[at]!;
    const isTitle = !isBody && text.length <= longestTopic && !/[.。;；,，]$/.test(text);
    const { number, han } = (isTitle && numberOfSection.exec(text)?.groups) || {};
    return number ?? han;
  };
  for (let at = 1; at < bullet; at++) {
    const first = numberAt(at);
    if (first !== "1" && first !== "一") continue;
    const isHeaded = lines
      .slice(0, at)
      .some((line) => couldBeTitle(line) && isSeveralLetters(line));
    const second = first === "1" ? "2" : "二";
    return isHeaded && lines.some((_, index) => index > at + 1 && numberAt(index) === second)
      ? at
      : undefined;
  }
  return undefined;
}

/** Returns true for at least two words, or four Chinese characters. */
function isSeveralLetters({ text }: Line): boolean {
  return text.includes(" ") || countHan(text) > 3;
}

/** Returns true for `**Price**` above bullets, if `**Policy**` is further below. */
function isLikeLaterHeading(lines: readonly Line[], at: number): boolean {
  const { isBold, isHeading, text } = lines[at]!;
  return (
    (isBold || isHeading) &&
    isShortTitle(text) &&
    lines.some(
      (line, index) =>
        index > at &&
        line.isBold === isBold &&
        line.isHeading === isHeading &&
        !line.isTopHeading &&
        isShortTitle(line.text) &&
        lines[index + 1]?.isBody === true,
    )
  );
}

/** Returns true for a line next to a source line that is more likely the name of the source or of a section than a headline. */
function mayBeSourceOrSection(text: string): boolean {
  return sectionOfSite.test(text) || isNamedOutlet(text);
}
