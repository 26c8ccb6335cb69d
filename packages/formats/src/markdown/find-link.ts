import type { OffsetRange } from "../positions/position-tree.ts";

/** A web address in a reference, with its Markdown link text and title. Offsets count from the start of the line. */
export interface Link extends OffsetRange {
  readonly url: OffsetRange;
  /** The text of `[Title](https://...)`. */
  readonly title?: OffsetRange | undefined;
  /** The quoted text of `[Title](https://... "tooltip")` or `https://... "Title"`. */
  readonly tooltip?: OffsetRange | undefined;
}

/** Finds the link or address that opens a line. */
export function findLinkAtStart(line: string): Link | undefined {
  return line.startsWith("[") ? readLink(line) : readAddress(line);
}

const address = /^(?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]*[^\s<>.,;]))/di;
const quoted = /^[ \t]+(?:"([^"]*)"|'([^']*)')$/d;

function readAddress(line: string): Link | undefined {
  const match = address.exec(line);
  if (match === null) return undefined;
  const end = match[0].length;
  const tooltip = quoted.exec(line.slice(end));
  return {
    start: 0,
    end: tooltip === null ? end : line.length,
    url: spanOf(match, 0)!,
    tooltip: tooltip === null ? undefined : spanOf(tooltip, end),
  };
}

const destination = /^(?:<([^<>\n]*)>|([^\s<][^\s]*)?)/d;

/** Reads `[Title](https://... "tooltip")`. The title and the address may contain pairs of their own brackets. */
function readLink(line: string): Link | undefined {
  const titleEnd = closingBracket(line, 0, "[", "]");
  if (titleEnd === undefined || line[titleEnd + 1] !== "(") return undefined;
  const end = closingBracket(line, titleEnd + 1, "(", ")");
  if (end === undefined) return undefined;
  const from = titleEnd + 2;
  const inside = line.slice(from, end);
  const match = destination.exec(inside)!;
  const tooltip = quoted.exec(inside.slice(match[0].length));
  if (tooltip === null && match[0].length < inside.trimEnd().length) return undefined;
  return {
    start: 0,
    end: end + 1,
    title: { start: 1, end: titleEnd },
    url: spanOf(match, from) ?? { start: from, end: from },
    tooltip: tooltip === null ? undefined : spanOf(tooltip, from + match[0].length),
  };
}

/** Returns the offset of the bracket that closes the one at `from`. Skips a bracket after a backslash, or inside < >. */
function closingBracket(
  line: string,
  from: number,
  opens: string,
  closes: string,
): number | undefined {
  let depth = 0;
  let at = from;
  if (opens === "(" && line[from + 1] === "<") {
    const pointed = line.indexOf(">", from);
    if (pointed !== -1) {
      depth = 1;
      at = pointed + 1;
    }
  }
  for (; at < line.length; at++) {
    const character = line[at];
    if (character === "\\") at++;
    else if (character === opens) depth++;
    else if (character === closes && --depth === 0) return at;
  }
  return undefined;
}

/** Finds an address that ends a line, bare or in < > or ( ). */
export function findAddressAtEnd(line: string): Link | undefined {
  let start = line.length;
  while (start > 0 && !/\s/.test(line[start - 1]!)) start--;
  let end = line.length;
  while (end > start && /[.,;]/.test(line[end - 1]!)) end--;
  const isEnclosed =
    (line[start] === "<" && line[end - 1] === ">") ||
    (line[start] === "(" && line[end - 1] === ")");
  const url = isEnclosed ? { start: start + 1, end: end - 1 } : { start, end };
  return /^https?:\/\/[^\s<>]+$/i.test(line.slice(url.start, url.end))
    ? { start, end: line.length, url }
    : undefined;
}

const inside = /(?<![^\s<(|])(https?:\/\/[^\s<>()|]*[^\s<>()|.,;:])/dgi;

/** Finds the only bare address inside a line. */
export function findAddressInside(line: string): Link | undefined {
  const [found, ...others] = line.matchAll(inside);
  if (found === undefined || others.length > 0) return undefined;
  const url = spanOf(found, 0)!;
  const isEnclosed = /[<(]/.test(line[url.start - 1] ?? "");
  return { start: isEnclosed ? url.start - 1 : url.start, end: url.end, url };
}

function spanOf(match: RegExpExecArray, from: number): OffsetRange | undefined {
  const [start, end] = match.indices![1] ?? match.indices![2] ?? [];
  return start === undefined || end === undefined
    ? undefined
    : { start: from + start, end: from + end };
}
