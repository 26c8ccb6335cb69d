/** The words around a quote, where the quote is not unique in its source. */
export interface QuoteContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A longer quote is found by its first and last words, because an address has no room for all of it. */
const longestQuote = 120;
const endWords = 5;

/**
 * Returns the address of a quote in a web page: the browser scrolls to it and marks it.
 *
 * See https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteAddress(
  url: string,
  quote: string,
  { prefix, suffix }: QuoteContext = {},
): string {
  const words = quote.trim().split(/\s+/);
  const text =
    quote.length > longestQuote && words.length > 2 * endWords
      ? `${encode(words.slice(0, endWords).join(" "))},${encode(words.slice(-endWords).join(" "))}`
      : encode(words.join(" "));
  if (text === "") return url;
  const before = prefix?.trim() ? `${encode(prefix.trim())}-,` : "";
  const after = suffix?.trim() ? `,-${encode(suffix.trim())}` : "";
  // An own directive of the address would be a second quote.
  const [address] = url.split(":~:");
  return `${address}${address!.includes("#") ? "" : "#"}:~:text=${before}${text}${after}`;
}

/** Escapes a text, and the hyphen that would mark a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
