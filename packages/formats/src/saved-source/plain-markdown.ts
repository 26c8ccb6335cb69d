import { MappedText } from "../web-page/mapped-text.ts";

/** The signs of Markdown, except those of headings: emphasis, code, images and links with their addresses, escapes, tags and comments. */
const signs =
  /^ {0,3}>[ \t]?|\*{1,3}|(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])|`+|~~|!?\[(?=[^\]\n]{0,500}\]\()|\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)|\\(?=[!-/:-@[-`{-~])|<\/?[a-z][^<>\n]{0,500}>|<!--[^]{0,5000}?-->/gimu;

/** Removes the signs of Markdown from a text, except those of headings, which are as in the text of a page, and remembers where each character comes from. */
export function plainMarkdown(text: string): MappedText {
  const mapped = new MappedText();
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    mapped.add(text.slice(end, index), end, index);
    end = index + sign.length;
  }
  mapped.add(text.slice(end), end, text.length);
  return mapped;
}
