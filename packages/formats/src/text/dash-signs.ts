import { endOfLine, isDigit } from "./spans.ts";

/** Returns true for a dash that is a part of words: in a range, in brackets, around an aside or after a label. */
export function isInWords(source: string, at: number): boolean {
  return (
    isRange(source, at) ||
    isInBrackets(source, at) ||
    isAroundAside(source, at) ||
    isAfterLabel(source, at)
  );
}

/** A longer label is none, in UTF-16 code units. */
const longestLabel = 80;
const numberedLabel = /(?:^|\n)[^\S\n]*[0-9]{1,2}[.)] \*\*[^*\n]{1,60}\*\* $/;
const nextItem = /[\]】][.\u3002]?\s+[-–—]\s/;

/** Tests for the dash of `1. **Stocks** – they fell [1]`. A line with several statements starts with a heading. */
function isAfterLabel(source: string, at: number): boolean {
  if (source.charCodeAt(at - 2) !== 0x2a) return false;
  if (!numberedLabel.test(source.slice(Math.max(0, at - longestLabel), at))) return false;
  return !nextItem.test(source.slice(at, endOfLine(source, at)));
}

/** Returns true for the sign of a bullet at the end of the line above it: `Prices rose. -`. */
export function isAboveItem(source: string, at: number): boolean {
  return (
    source.charCodeAt(at + 1) === 0x0a && /[.!?\u3002！？\]】]\s$/.test(source.slice(at - 2, at))
  );
}

/** The lower end of `92,000 - 105,000`, `5% – 7%` and `300 - 400 t`, but not the year or the small number at the end of a heading. */
const lowerEnd =
  /(?:^|[^0-9.,])(?!(?:19|20)[0-9]{2}$)(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+\.[0-9]+|[0-9]{3,9}|[0-9]+(?=%)|(?<=[$€£¥])[0-9]+)(?<percent>%?)$/;
const upperEnd = /^[$€£¥]?(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?)(?<percent>%?)/;

/** Tests for a dash between the ends of a range, with one space on each side. */
function isRange(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 2);
  if (!isDigit(before) && before !== 0x25) return false;
  const lower = lowerEnd.exec(source.slice(Math.max(0, at - 15), at - 1))?.groups;
  const upper = lower && upperEnd.exec(source.slice(at + 2, at + 15))?.groups;
  if (lower === undefined || upper === undefined) return false;
  const valueOfEnd = ({ number = "" }: typeof lower): number => Number(number.replaceAll(",", ""));
  return lower["percent"] === upper["percent"] && valueOfEnd(lower) < valueOfEnd(upper);
}

/** How far a bracket is from a dash inside it, in UTF-16 code units. */
const farthestBracket = 60;
const opensBracket = /[(\uFF08][^()\uFF08\uFF09\n]*$/;
const closesBracket = /^[^()\uFF08\uFF09[\]\n]*[)\uFF09]/;

/** Tests for a dash inside brackets: `light elements (Light Rare Earth Elements - LREE)`. */
function isInBrackets(source: string, at: number): boolean {
  return (
    opensBracket.test(source.slice(Math.max(0, at - farthestBracket), at)) &&
    closesBracket.test(source.slice(at, at + farthestBracket))
  );
}

/** The longest line in which an aside is looked for, in UTF-16 code units. */
const longestLine = 1000;
/** `Glencore – a company in Baar – is talking to buyers.` Bullets without capital letters have more dashes, or citations. */
const aside =
  /^\p{Lu}[^[\n–—•]{1,80} (?<sign>[–—]) \p{Ll}[^[\n–—•]{1,160} \k<sign> \p{Ll}[^[\n–—•]{10,600}[.!?]$/u;

/** Tests for one of two dashes around words in a sentence, which fills a line. */
function isAroundAside(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code !== 0x2013 && code !== 0x2014) return false;
  const before = source.slice(Math.max(0, at - longestLine), at);
  const after = source.slice(at, at + longestLine);
  const line = before.slice(before.lastIndexOf("\n") + 1) + after.slice(0, endOfLine(after, 0));
  return line.length <= longestLine && aside.test(line.trim());
}
