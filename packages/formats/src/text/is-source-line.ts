import { endsCited } from "./citation-marks.ts";
import { lineSource } from "./closing-links.ts";
import { startsWithSign } from "./bullet-signs.ts";
import { mayStartHeadline } from "./property-labels.ts";
import type { Line } from "./read-lines.ts";
import { isBelowSourceList, readListedSource } from "./source-list.ts";
import { hasSourceLabel } from "./source-line/labels.ts";
import { isKnownOutlet, isNewsOutlet, isOutlet, isSurelyOutlet } from "./source-line/names.ts";
import {
  isHeadline,
  isLeadAlone,
  isListName,
  isTitleAfterGap,
  isTitleLine,
} from "./title-lines.ts";
import type { SourceLine } from "./source-line/source-line.ts";
import { endsLikeSentence } from "./sentence-end.ts";

/**
 * An uncertain source line, such as `Reuters, 3 March 2026`, counts above a body, as the last line of the text, and
 * between a headline below an empty line and a bullet.
 */
export function isSourceLine(
  lines: readonly Line[],
  at: number,
  hasBody: boolean,
  names: ReadonlySet<string>,
): boolean {
  const { sourceLine, isBody, text, start } = lines[at]!;
  if (sourceLine === undefined || isSourceOfBullet(lines, at)) return false;
  if (sourceLine.isCertain) return true;
  // `(1) Press release, 27 June 2024` and `［2］新华社，2026年2月2日` are entries of a list of sources.
  if (readListedSource(text, start) !== undefined) return false;
  const { needsTitle } = sourceLine;
  const mayBeTitle = needsTitle && !isBelowTitle(lines, at) && !isBelowOutlet(lines, at);
  if (mayBeTitle && !isKnownWithDate(sourceLine) && (hasBody || !isOutletBelowTitle(lines, at)))
    return false;
  if (isBody) return false;
  const below = lines[at + 1];
  if (!hasBody) return true;
  // `3 hours ago` below a text belongs to another article.
  if (sourceLine.source === undefined && sourceLine.published === undefined) return false;
  // `新华社，2026年2月2日` may be the last line of a list of sources.
  if (below === undefined) return !needsTitle || startsBelowGap(lines, at);
  if (isLeadAlone(below) && isTitleOfNext(lines, at - 1)) return true;
  if (isBracketedBelowText(lines, at)) return true;
  if (!below.isBody) return false;
  return (
    startsBrief(lines, at - 1) ||
    repeatsName(lines, at, names) ||
    (isBelowOutlet(lines, at) && startsBelowGap(lines, at))
  );
}

/** Returns true for `Reuters 2026-11-20`, which is no headline, so that the line above may have few words: `Tin falls`. */
function isKnownWithDate({ source, published }: SourceLine): boolean {
  return (
    source !== undefined &&
    published !== undefined &&
    (isKnownOutlet(source.text) || isSurelyOutlet(source.text))
  );
}

/**
 * Returns true for the name of an outlet and a complete date, `日刊産業新聞 2026年11月30日`, below a line that is longer than
 * the name. The name of a list of headlines, `锡业周报 2026-11-29`, may be a headline, and so may words about a mineral.
 */
function isOutletBelowTitle(lines: readonly Line[], at: number): boolean {
  const title = lines[at - 1];
  const { source, published } = lines[at]!.sourceLine!;
  return (
    title !== undefined &&
    title.sourceLine === undefined &&
    isTitleLine(title) &&
    source !== undefined &&
    published !== undefined &&
    title.text.length > source.text.length &&
    isOutlet(source.text) &&
    !isListName(source.text) &&
    (newsName.test(source.text) || !mayStartHeadline(source.text))
  );
}

/** `中国有色金属报` */
const newsName = /(?:报|報|网|網|新闻|新聞|通信|通讯|通訊)$/u;

/** Returns true for `(Reuters, 26 Nov 2026)` directly below a statement and above an empty line with the next headline below it. */
export function isBracketedBelowText(lines: readonly Line[], at: number): boolean {
  const { text, sourceLine, isAfterGap } = lines[at]!;
  const below = lines[at + 1];
  return (
    /^[(\uFF08].+[)\uFF09]$/.test(text) &&
    sourceLine?.source !== undefined &&
    sourceLine.published !== undefined &&
    !isAfterGap &&
    lines[at - 1]?.isBody === true &&
    (below === undefined || isTitleAfterGap(below))
  );
}

/** Returns true for a headline below an empty line or a citation. */
function isTitleOfNext(lines: readonly Line[], at: number): boolean {
  const title = lines[at];
  if (isTitleAfterGap(title)) return true;
  return isBelowTitle(lines, at + 1) && endsCited(lines[at - 1]?.text ?? "");
}

/**
 * Returns true for `Source: Reuters` directly below a bullet, if it is indented or between two bullets, or if the bullet above has one
 * too.
 */
export function isSourceOfBullet(lines: readonly Line[], at: number): boolean {
  const { text, isAfterGap, isIndented } = lines[at]!;
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (isAfterGap || above === undefined || !isBullet(above) || !lineSource.test(text)) return false;
  if (isIndented || (below !== undefined && !below.isAfterGap && isBullet(below))) return true;
  return !above.isAfterGap && lines[at - 2] !== undefined && isSourceOfBullet(lines, at - 2);
}

function isBullet({ text, isBody }: Line): boolean {
  return isBody && startsWithSign.test(text);
}

/**
 * Returns true for a headline of several words below an empty line or a list of sources, or with `# `, and for one directly below the
 * end of a text.
 */
function startsBrief(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !isBelowTitle(lines, at + 1)) return false;
  return (
    line.isAfterGap ||
    line.isTopHeading ||
    lines[at - 1]?.isListedSource === true ||
    isBelowTag(lines, at) ||
    isBelowEnd(lines, at)
  );
}

/** Returns true for a headline directly below `【钴】`, the tag of a brief, which has an empty line above it. */
function isBelowTag(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return above?.isAfterGap === true && tag.test(above.text);
}

/** `【钴】` */
const tag = /^【[^【】]{1,10}】$/u;

/**
 * Returns true for a headline between the end of a text and a name with a complete date. A statement that does not end like a sentence
 * may go on, so that the name must be that of a known outlet.
 */
function isBelowEnd(lines: readonly Line[], at: number): boolean {
  const title = lines[at]!;
  const above = lines[at - 1];
  const { source, published } = lines[at + 1]!.sourceLine!;
  if (above === undefined || source === undefined || published === undefined) return false;
  // An indented line is the rest of a bullet.
  if (title.isIndented && lines[at + 2]?.isIndented !== true) return false;
  if (isBullet(above) && isKnownOutlet(source.text)) return true;
  return (
    endsCited(above.text) ||
    endsLikeSentence.test(above.text) ||
    (above.sourceLine !== undefined && hasSourceLabel(above.text)) ||
    isBelowSourceList(lines, at)
  );
}

/** Returns true for the name of a source above, or `(Reuters, 26 Nov 2026)`, with a headline of any length below an empty line. */
function repeatsName(lines: readonly Line[], at: number, names: ReadonlySet<string>): boolean {
  const title = lines[at - 1];
  const { sourceLine, text } = lines[at]!;
  const isKnown = text.startsWith("(") || names.has(sourceLine?.source?.text ?? "");
  return isKnown && isTitleAfterGap(title);
}

/** Returns true for `Brussels, 2 April 2026` below the name of an outlet and a headline. */
function isBelowOutlet(lines: readonly Line[], at: number): boolean {
  const name = lines[at - 1];
  const title = lines[at - 2];
  return (
    lines[at]!.sourceLine?.mayBePlace === true &&
    name !== undefined &&
    isNewsOutlet(name.text) &&
    title !== undefined &&
    title.sourceLine === undefined &&
    isTitleLine(title) &&
    isHeadline(title)
  );
}

/** Returns true if an empty line is above the headline of a line. */
function startsBelowGap(lines: readonly Line[], at: number): boolean {
  return isTitleAfterGap(lines[at - (isBelowOutlet(lines, at) ? 2 : 1)]);
}

/** Returns true if a headline is above a line, and no source line around it. */
function isBelowTitle(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return (
    above !== undefined &&
    above.sourceLine === undefined &&
    !above.isBody &&
    isHeadline(above) &&
    lines[at + 1]?.sourceLine === undefined
  );
}
