import { firstAtLeast } from "../first-at-least.ts";

/**
 * What cannot be a part of an address: white space, brackets, and signs that end one in a text. In a pair of round brackets
 * more of it can follow: `https://example.org/Lithium_(metal)`.
 */
const ends = String.raw`\s<>"()\u201C\u201D\u201E\u00AB\u00BB\u3001\u3002\u300A-\u300F\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F`;
const rest = String.raw`[^${ends}]*(?:\([^${ends}]*\)[^${ends}]*)*`;

const name = String.raw`[\p{L}\p{N}_.~%+-]`;
/** The common ends of names of hosts and files. A capital is no end of a host: `in Chile.In 2025` lacks a space. */
const ending =
  "[a-z]{2}|com|org|net|gov|edu|int|info|html?|php|aspx?|pdf|PDF|docx?|DOCX?|xlsx?|XLSX?|pptx?|PPTX?|csv|CSV|json|xml|txt|md|zip|png|jpe?g|gif|svg|webp";

// Each name is read from its first character only, so that a long one without an ending takes linear time.
const addresses = new RegExp(
  [
    // `[words](<target>)`
    String.raw`\]\(<[^<>\n]*`,
    // `https://example.org/a`, `www.example.org`, `10.1000/182`, `[words](target)`
    String.raw`(?::\/\/|(?<!\w)www\.|(?<![\w.])10\.\d{4,9}\/|\]\()${rest}`,
    // `desk@example.org`
    String.raw`(?<!${name})${name}+@[\p{L}\p{N}]${name}*`,
    // `example.org/a`, `data/prices.csv`
    String.raw`(?<!${name}|[/@])(?:${name}|\/)+\.(?:${ending})(?![\p{L}\p{N}_])(?:[/?#:]${rest})?`,
  ].join("|"),
  "gu",
);

/**
 * Returns a test of whether words of a text are in an address, where a change of them would lead to another place or to none:
 * a web or mail address, a DOI, the target of a link in Markdown, or the name of a file.
 *
 * The test receives the offsets of the words in UTF-16 code units. Reads the text once, so call this only for a text with
 * words to test.
 */
export function addressTest(text: string): (start: number, end: number) => boolean {
  const found = [...text.matchAll(addresses)];
  return (start, end) => {
    const next = firstAtLeast(found, start + 1, ({ 0: address, index }) => index + address.length);
    return next < found.length && found[next]!.index < end;
  };
}
