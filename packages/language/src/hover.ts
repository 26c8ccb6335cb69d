import type { PathSegment } from "@mineral-brief/schema";
import { isObject, valueAt } from "@mineral-brief/schema/internal";
import { itemsOf, nameOf } from "./article-data.ts";
import { fieldAt } from "./key-schema.ts";
import { placeAt, type BriefPlace, type OpenBrief } from "./open-brief.ts";
import { describeTerm, escape } from "./term-names.ts";

/** An explanation in Markdown, and the range that it is about. */
export interface Hover {
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Explains the key or the value at an offset: a citation by its reference, an id by the article or the vocabulary, and
 * any other by the meaning of its key. Undefined where there is nothing to explain.
 */
export function hoverAt(brief: OpenBrief, offset: number): Hover | undefined {
  const place = placeAt(brief, offset);
  if (place === undefined || place.path.length === 0) return undefined;
  const markdown =
    place.target === "key"
      ? describeKey(place.path)
      : (describeValue(place) ?? describeKey(place.path));
  const { start, end } = place.range;
  return markdown === undefined ? undefined : { markdown, start: start.offset, end: end.offset };
}

function describeKey(path: readonly PathSegment[]): string | undefined {
  const named = path.slice(0, path.findLastIndex((segment) => typeof segment === "string") + 1);
  const field = fieldAt(named);
  if (field?.description === undefined) return undefined;
  const { description, terms } = field;
  const known =
    terms.length === 0 || terms.length > 20
      ? ""
      : `\n\nKnown terms: ${terms.map((term) => `\`${term}\``).join(", ")}`;
  return `**${String(named.at(-1))}**\n\n${description}${known}`;
}

function describeValue({ data, path }: BriefPlace): string | undefined {
  const id = valueAt(data, path);
  const citations = path.lastIndexOf("citations");
  if (citations !== -1) {
    const citation = valueAt(data, path.slice(0, citations + 2));
    return describeReference(data, isObject(citation) ? citation["id"] : citation);
  }
  if (typeof id !== "string" || !namesTerm(path)) return undefined;
  return describeDeclared(data, id) ?? describeTerm(id);
}

/** Whether the value at a path is the id of a term, not free text. */
function namesTerm(path: readonly PathSegment[]): boolean {
  const key = path.findLast((segment) => typeof segment === "string" && segment !== "id");
  return (
    typeof key === "string" &&
    /^(?:minerals|places|organizations?|about|from|to|stages?|type|country)$/.test(key)
  );
}

function describeReference(data: unknown, id: unknown): string | undefined {
  const reference = itemsOf(data, "references").find((item) => item["id"] === id);
  if (reference === undefined) return undefined;
  const { url, datePublished, locator } = reference;
  const title = escape(nameOf(reference, "title") ?? `Reference ${String(id)}`);
  const quote = nameOf(reference, "quote");
  const details = [nameOf(reference, "publisher"), datePublished, locator].filter(
    (part) => typeof part === "string",
  );
  return [
    typeof url === "string" ? `[${title}](${url})` : `**${title}**`,
    ...(details.length === 0 ? [] : [escape(details.join(" · "))]),
    ...(quote === undefined ? [] : [`> ${escape(quote)}`]),
  ].join("\n\n");
}

/** Describes a term that the article itself declares. */
function describeDeclared(data: unknown, id: string): string | undefined {
  for (const key of ["organizations", "minerals", "places"]) {
    const term = itemsOf(data, key).find((item) => item["id"] === id);
    const name = nameOf(term, "name");
    if (name === undefined) continue;
    const { kind, country } = term!;
    const details = [kind, country].filter((part) => typeof part === "string").join(", ");
    return `**${escape(name)}** \`${id}\`${details === "" ? "" : `\n\n${escape(details)}`}`;
  }
  return undefined;
}
