/** The words around a quote, where the quote is not unique in its source. */
export interface QuoteContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A longer quote is found by its first and last words, because an address has no room for all of it. */
const longestQuote = 120;
const endWords = 5;
/** Words further from the ends, in UTF-16 code units, are not looked at: finding words copies the text for each of them. */
const nearEnds = 500;

/** The sign of words that a quote omits. */
const omission = /\s*[[(]?(?:…|\.\.\.)[\])]?\s*/;

/**
 * Returns the address of a quote in a web page: the browser scrolls to it and marks it.
 *
 * See https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function quoteAddress(
  url: string,
  quote: string,
  { prefix = "", suffix = "" }: QuoteContext = {},
): string {
  const text = quotedText(quote);
  if (text === "") return url;
  const [before, after] = [singleSpaced(prefix), singleSpaced(suffix)];
  const directive = [
    ...(before === "" ? [] : [`${encode(before)}-`]),
    text,
    ...(after === "" ? [] : [`-${encode(after)}`]),
  ].join(",");
  // The parts of a page before `:~:` stay. Another directive would mark another text.
  const [address] = url.split(":~:", 1) as [string];
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** Returns a quote, or its start and end if it is long or omits words. */
function quotedText(quote: string): string {
  const parts = singleSpaced(quote)
    .split(omission)
    .filter((part) => part !== "");
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const isShort =
    first.length <= longestQuote ||
    (first.length <= nearEnds && wordRanges(first).length <= 2 * endWords);
  if (parts.length < 2 && isShort) return encode(first);
  return [firstWords(first), lastWords(last)].map(encode).join(",");
}

function firstWords(text: string): string {
  const start = text.slice(0, nearEnds);
  return start.slice(0, wordRanges(start)[endWords - 1]?.[1]);
}

function lastWords(text: string): string {
  const end = text.slice(-nearEnds);
  return end.slice(wordRanges(end).at(-endWords)?.[0]);
}

/** Finds the words, also of languages that write none of them apart. A browser finds no parts of words. */
function wordRanges(text: string): [start: number, end: number][] {
  return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, index + segment.length]);
}

function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Escapes a text, and the hyphen that would mark a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
