import { smallItem, startOfBullet } from "../text/bullet-signs.ts";
import { findCitations } from "./citation-marks.ts";

/** The mark of a bullet without its space: `-Lead fell`. */
const tightBullet = /^[-+*–—·](?=\p{L})/u;
/** The longest text to change, in UTF-16 code units. */
const longest = 20_000;
const list =
  /^<(ul|ol)(?:\s[^<>]{0,200})?>\s*((?:<li(?:\s[^<>]{0,200})?>(?:(?!<\/?(?:li|ul|ol)\b)[^])*<\/li>\s*)+)<\/\1>$/i;
const item = /<li(?:\s[^<>]*)?>((?:(?!<\/li>)[^])*)<\/li>/gi;
const link = /<a\s[^<>]*?href=(["'])(https?:\/\/[^"'<>\s]+)\1[^<>]*>([^<>[\]]+)<\/a>/gi;

/**
 * Writes an HTML list, or a paragraph with citations, as bullets. Returns undefined for any other text. A list below the
 * references heading must be a numbered one.
 */
export function asBullets(
  text: string,
  { inReferences, lineBreak }: { readonly inReferences: boolean; readonly lineBreak: () => string },
): string | undefined {
  if (text.length > longest) return undefined;
  const [, tag, items] = list.exec(text) ?? [];
  if (items === undefined)
    return inReferences || /^[<>|`~!#[]/.test(text) || !hasCitation(text)
      ? undefined
      : bulletsOf(text);
  if (inReferences && tag!.toLowerCase() === "ul") return undefined;
  const contents = [...items.matchAll(item)].map(([, content]) => plainLine(content!));
  if (contents.some((content) => content === undefined || content === "")) return undefined;
  return contents
    .map((content, index) => `${inReferences ? `${index + 1}.` : "-"} ${content}`)
    .join(lineBreak());
}

/** What a list has before its items and a bullet does not need. An emoji is a part of the statement. */
const itemSign =
  /^(?:\\?[-+*–—]\s+|[\u2022\u25AA\u25CF\u25A0\u25C6\u25B6\u25BA\u27A4\u2192\u2794\u279C]\s*|[(\uFF08]?(?:[0-9]{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\\?[)\uFF09]\s*)/;
/** The start of a line that starts an item, as in a pasted list. */
const startsItem = new RegExp(
  String.raw`^(?:\\?${startOfBullet}|${smallItem}|\p{Extended_Pictographic}|[(\uFF08][0-9]{1,2}[)\uFF09]|\\[-+*])`,
  "u",
);
const afterCitation = /^[\s.,;!?\u3002\uFF01\uFF1F"'”’»」』)\uFF09*_\\]*$/;

/**
 * Writes a paragraph as a bullet, or its lines as one each if they have the marks of bullets without their spaces, or if each
 * ends with a citation. Undefined for lines that are several statements, of which some have no citation: one bullet would give
 * each of them the sources of the others.
 */
function bulletsOf(text: string): string | undefined {
  if (tightBullet.test(text))
    return text
      .split("\n")
      .map((line) => line.replace(tightBullet, "- "))
      .join("\n");
  const lines = text.split("\n").map((line) => line.trim());
  if (!lines.some((line, index) => index > 0 && startsStatement(line, lines[index - 1]!)))
    return `- ${text}`;
  const isEach = lines.every(
    (line, index) =>
      endsWithCitation(line) && (index === 0 || startsStatement(line, lines[index - 1]!)),
  );
  if (!isEach) return undefined;
  const haveSigns = lines.every((line) => itemSign.test(line));
  const breaks = text.includes("\r\n") ? "\r\n" : "\n";
  return lines
    .map((line) => `- ${(haveSigns ? line.replace(itemSign, "") : line).replace(/\s*\\$/, "")}`)
    .join(breaks);
}

/** Whether a line starts another statement than the one above. */
function startsStatement(line: string, above: string): boolean {
  return startsItem.test(line) || (endsWithCitation(above) && !/^\p{Ll}/u.test(line));
}

function endsWithCitation(line: string): boolean {
  if (/\[[0-9]{1,3}\]{1,2}\(https?:[^\s()]{1,2000}\)[.\s\\]{0,9}$/.test(line)) return true;
  const last = findCitations(line).at(-1);
  return last !== undefined && afterCitation.test(line.slice(last.wordsStart));
}

/** Whether a text has a citation, also one with an address, which is not read as one: `[[1]](https://...)`. */
function hasCitation(text: string): boolean {
  return /\[[0-9]{1,3}\]{1,2}\(https?:/.test(text) || findCitations(text).length > 0;
}

/** Writes the content of an HTML item as Markdown on one line. Undefined if it has other parts than words and links. */
function plainLine(content: string): string | undefined {
  const words = content
    .replace(link, "[$3]($2)")
    .replace(/<\/?(?:b|strong|i|em|span|p)(?:\s[^<>]*)?>/gi, "")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /<(?!\/?sup\b)/.test(words) ? undefined : words;
}
