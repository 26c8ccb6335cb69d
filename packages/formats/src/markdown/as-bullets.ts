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

/** Writes a paragraph as a bullet, or its lines as one each if they have the marks of bullets without their spaces. */
function bulletsOf(text: string): string {
  return tightBullet.test(text)
    ? text
        .split("\n")
        .map((line) => line.replace(tightBullet, "- "))
        .join("\n")
    : `- ${text}`;
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
