import { writeInline } from "./inline.ts";

/** The fields of a reference that one line holds: `[Title](https://...) — Publisher (2025-10-23)`. Each is optional. */
export interface ReferenceFields {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
}

export function writeReferenceLine({
  title,
  url,
  publisher,
  datePublished,
}: ReferenceFields): string {
  const parts: string[] = [];
  if (url !== undefined) {
    const target = /[()\\]/.test(url) ? `<${url}>` : url;
    parts.push(
      title === undefined
        ? `<${url}>`
        : `[${writePart(title).replaceAll("]", String.raw`\]`)}](${target})`,
    );
  } else if (title !== undefined) {
    parts.push(writePart(title));
  }
  if (publisher !== undefined) parts.push(`— ${writePart(publisher)}`);
  if (datePublished !== undefined) parts.push(`(${datePublished})`);
  return parts.join(" ");
}

/** Escapes a dash, a date or a bare address, which would split the line in the wrong place. */
function writePart(text: string): string {
  return writeInline(text)
    .replaceAll("—", "&#8212;")
    .replace(/(?<=[0-9]{4})-(?=[0-9]{2}-)/g, String.raw`\-`)
    .replace(/(?<=https?):(?=\/\/)/gi, String.raw`\:`);
}
