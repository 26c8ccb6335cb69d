import { escapeIn, isSafeInYaml, quoteYaml } from "../yaml/quote-yaml.ts";
import type { TextStyle } from "../yaml/stringify-yaml.ts";

/**
 * Writes the text of a front matter so that a renderer that takes the front matter for Markdown shows it as words: no
 * HTML, link, code, emphasis or table comes from it.
 *
 * An http(s) address that is the complete text stays as it is. It may become a link, to the address that it shows.
 */
export const frontMatterText: TextStyle = {
  isSafe: (text) =>
    isSafeInYaml(text) &&
    text.search(markup) === -1 &&
    (text.search(autolink) === -1 || /^https?:\/\/\S+$/.test(text)) &&
    !startsBlock.test(text),
  quote: (text) => escapeIn(escapeIn(quoteYaml(text), markup), autolink),
};

/**
 * What starts HTML, a link, code, emphasis or a table, and line breaks, which could start any block.
 *
 * A `_` after a letter or digit opens no emphasis. See https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis.
 */
const markup = /[<[\]`*~|\n\r]|(?<![\p{L}\p{N}_])_/gu;

/** The sign in addresses without which GFM makes no link of them. See https://github.github.com/gfm/#autolinks-extension-. */
const autolink = /:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@/gi;

/** A list, a break between themes or the second line of a table; and a backslash at the end, which breaks the line. */
const startsBlock = /^(?:\+|\d{1,9}[.)])(?:\s|$)|^[-:\s]+$|\\$/;
