/** The marker of a list item. */
export interface ItemMarker {
  /** The end of the number of a numbered item; otherwise -1. */
  readonly labelEnd: number;
  readonly contentStart: number;
}

const space = 0x20;
const tab = 0x09;

export function isSpace(code: number): boolean {
  return code === space || code === tab;
}

export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Returns the end of a line without spaces, tabs and the carriage return of its line break. */
export function endOfWords(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (isSpace(text.charCodeAt(at - 1)) || text[at - 1] === "\r")) at--;
  return at;
}

/** Returns the indent of a line in columns. A tab goes to the next multiple of four. */
export function columnsOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to; at++) columns += text.charCodeAt(at) === tab ? 4 - (columns % 4) : 1;
  return columns;
}

/**
 * Reads `-`, `*`, `+`, `•`, `1.` or `1)`, also with the full-width `）` or `、`. Returns undefined for other lines.
 *
 * A number of four digits or more is text, because a line may start with a year. `•` and full-width markers need no
 * space after them.
 */
export function readItemMarker(text: string, from: number, to: number): ItemMarker | undefined {
  const first = text.charCodeAt(from);
  let at = from + 1;
  let labelEnd = -1;
  if (isDigit(first)) {
    while (at < to && at - from < 4 && isDigit(text.charCodeAt(at))) at++;
    labelEnd = at;
    if (at - from > 3) return undefined;
    const marker = text.charCodeAt(at++);
    if (isFullWidthMarker(marker)) return { labelEnd, contentStart: skipSpaces(text, at, to) };
    if (marker !== 0x2e && marker !== 0x29) return undefined;
  } else if (first === 0x2022) {
    return { labelEnd, contentStart: skipSpaces(text, at, to) };
  } else if (text[from] !== "-" && text[from] !== "*" && text[from] !== "+") {
    return undefined;
  }
  if (at < to && !isSpace(text.charCodeAt(at))) return undefined;
  return { labelEnd, contentStart: skipSpaces(text, at, to) };
}

/** Returns true for `\u3001` and `\uFF09`, which follow the numbers of Chinese lists. */
function isFullWidthMarker(code: number): boolean {
  return code === 0x3001 || code === 0xff09;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Returns the level of a heading such as `## Title`; 0 for other lines. */
export function headingLevel(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 7 && text[at] === "#") at++;
  return at - from <= 6 && (at === to || isSpace(text.charCodeAt(at))) ? at - from : 0;
}

/** Returns the end of the text of a heading, without closing hashes. */
export function endOfHeading(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text[at - 1] === "#") at--;
  if (at === to || (at > from && !isSpace(text.charCodeAt(at - 1)))) return to;
  return endOfWords(text, from, at);
}

/** Returns true if a line repeats one character, with or without spaces: `***`, `- - -`. */
export function isRuleOf(
  character: string,
  atLeast: number,
  text: string,
  from: number,
  to: number,
): boolean {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === character) count++;
    else if (!isSpace(text.charCodeAt(at))) return false;
  }
  return count >= atLeast;
}

/** Returns the length of the ``` or ~~~ that opens a code block; 0 for other lines. */
export function fenceLength(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] === text[from]) at++;
  if (at - from < 3) return 0;
  return text[from] === "`" && text.slice(at, to).includes("`") ? 0 : at - from;
}
