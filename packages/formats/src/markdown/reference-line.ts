import { stringForms } from "@mineral-brief/schema";
import { readInline, writeInline } from "./inline.ts";

/** What one line can say of a reference: `[Title](https://...) — Publisher (2025-10-23)`, each part optional. */
export interface ReferenceLine {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  /** Words that none of these has a place for. */
  readonly leftover?: string | undefined;
}

const dash = " — ";

export function writeReferenceLine({
  title,
  url,
  publisher,
  datePublished,
}: ReferenceLine): string {
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

/** Escapes what would part the line elsewhere: a dash with spaces, a date in brackets, a bare address. */
function writePart(text: string): string {
  return writeInline(text)
    .replaceAll("—", "&#8212;")
    .replace(/\((?=[0-9]{4}-)/g, String.raw`\(`)
    .replace(/(?<=https?):(?=\/\/)/gi, String.raw`\:`);
}

const link = /^\[((?:\\[^]|[^\]\\])*)\]\((?:<([^<>\s]*)>|([^\s()]*))(?:[ \t]+"([^"]*)")?\)/;
const autolink = /^<(https?:\/\/[^<>\s]+)>/i;
const bareLink = /(?:^|\s)(https?:\/\/[^\s<>()]+)$/i;
const dateAtEnd = /(?:^|\s)\(([0-9]{4}-[^()\s]*)\)\.?$/;

/** Reads a reference as people write it. Text that has none of the signs is the title. */
export function readReferenceLine(line: string): ReferenceLine {
  let rest = line.trim();
  const date = dateAtEnd.exec(rest);
  const datePublished =
    date !== null && stringForms.when.pattern.test(date[1]!) ? date[1] : undefined;
  if (datePublished !== undefined) rest = rest.slice(0, date!.index).trimEnd();

  const linked = link.exec(rest) ?? autolink.exec(rest);
  if (linked !== null) rest = rest.slice(linked[0].length);
  let url =
    linked === null ? undefined : linked.length === 2 ? linked[1] : (linked[2] ?? linked[3]);
  const bare = linked === null ? bareLink.exec(rest) : null;
  if (bare !== null) {
    url = bare[1];
    rest = rest.slice(0, bare.index).replace(/[,;]?\s*$/, "");
  }

  const parted = ` ${rest.trimStart()}`.indexOf(dash);
  const before =
    parted === -1
      ? rest.trim()
      : rest
          .trimStart()
          .slice(0, Math.max(parted - 1, 0))
          .trim();
  const publisher =
    parted === -1
      ? undefined
      : rest
          .trimStart()
          .slice(parted + 2)
          .trim();
  const isTitled = linked !== null && linked.length > 2;
  const title = isTitled ? linked[1] : before;
  // Behind a link only a publisher has a place, and a link's tooltip has none.
  const leftover = [isTitled ? linked[4] : undefined, isTitled ? before : undefined]
    .filter(Boolean)
    .join(" ");
  return {
    ...(title !== undefined && title !== "" && { title: readInline(title) }),
    ...(url !== undefined && url !== "" && { url }),
    ...(publisher !== undefined && publisher !== "" && { publisher: readInline(publisher) }),
    ...(datePublished !== undefined && { datePublished }),
    ...(leftover !== "" && { leftover }),
  };
}
