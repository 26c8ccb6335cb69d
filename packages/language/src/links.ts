import type { PathSegment } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import type { OpenBrief } from "./open-brief.ts";

/** An address in a text that an editor can open. Offsets are UTF-16 code units from 0. */
export interface TextLink {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** Lists the addresses that the fields of a brief have, such as the `url` of each reference. */
export function linksIn({ text, parsed }: OpenBrief): TextLink[] {
  return parsed.documents.flatMap(({ data, locate }) =>
    addressesIn(data).flatMap(({ path, url }) => {
      const { start, end } = locate(path, "value");
      // The range may include quotes or brackets.
      const at = text.slice(start.offset, end.offset).indexOf(url);
      const from = start.offset + at;
      return at === -1 ? [] : [{ url, start: from, end: from + url.length }];
    }),
  );
}

function addressesIn(
  value: unknown,
  path: readonly PathSegment[] = [],
): { path: readonly PathSegment[]; url: string }[] {
  if (typeof value === "string")
    return /^(?:url|archivedUrl)$/.test(String(path.at(-1))) && /^https?:\/\//i.test(value)
      ? [{ path, url: value }]
      : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => addressesIn(item, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => addressesIn(item, [...path, key]));
}
