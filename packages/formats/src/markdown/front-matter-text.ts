import { escapeUnits } from "../positions/escape-units.ts";
import { isSafeInYaml, quoteYaml } from "../yaml/quote-yaml.ts";
import type { TextStyle } from "../yaml/stringify-yaml.ts";

/**
 * Writes the text of a front matter so that a renderer that reads it as Markdown shows plain text: no HTML, link, code,
 * emphasis or table.
 *
 * Keeps a text that is only an http(s) address. It may become a link to the address that it shows.
 */
export const frontMatterText: TextStyle = {
  isSafe: (text) =>
    isSafeInYaml(text) &&
    text.search(markup) === -1 &&
    (text.search(autolink) === -1 || (/^https?:\/\/\S+$/.test(text) && !endsLink.test(text))) &&
    !startsBlock.test(text),
  quote: (text) =>
    quoteYaml(text).replaceAll(markup, escapeUnits).replaceAll(autolink, escapeUnits),
};

/**
 * Characters that start HTML, a link, code, emphasis or a table, and line breaks, which could start any block.
 *
 * A `_` after a letter or digit does not open emphasis, except at the end of an address in some renderers. See https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis.
 * Some renderers read UTF-16 code units, so a letter outside the basic plane does not count.
 */
const markup = /[<[\]`*~|\n\r]|(?<!_|(?![\u{10000}-\u{10FFFF}])[\p{L}\p{N}])_|_(?=_*(?:\s|$))/gu;

/** The character that GFM requires to link an address. See https://github.github.com/gfm/#autolinks-extension-. */
const autolink = /:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@/gi;

/** What some renderers omit from the link to an address, and may read as emphasis. */
const endsLink = /_[_?!.,:;"')]*$/;

/** A list, a thematic break or the second line of a table; or a backslash at the end, which breaks the line. */
const startsBlock = /^(?:\+|\d{1,9}[.)])(?:\s|$)|^[-:\s]+$|\\$/;
