import { json } from "@mineral-brief/formats";
import type { PathSegment } from "@mineral-brief/schema";
import { endOfLine, isObject, startOfLine, valueAt } from "@mineral-brief/schema/internal";
import { openMarks, placeholder, plainSyntax, shiftCursor, type Cursor } from "./cursor.ts";

/** Finds the place of an offset in JSON, with the word at the cursor replaced by a string. Undefined outside of an object and a list. */
export function jsonCursor(text: string, offset: number): Cursor | undefined {
  const lineStart = startOfLine(text, offset);
  const lineEnd = endOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  const after = text.slice(offset, lineEnd);
  const quote = openMarks(before).quote === '"' ? '"' : "";
  const typed =
    quote === "" ? /[^\s[\]{},:"]*$/.exec(before)![0] : before.slice(before.lastIndexOf('"') + 1);
  const rest = (quote === "" ? /^[\w.-]*/ : /^[^",\]}]*/).exec(after)![0].trimEnd();
  const isClosed = quote !== "" && after[rest.length] === '"';
  const start = offset - typed.length;
  const end = isClosed || quote === "" ? offset + rest.length : offset;
  const trialStart = start - quote.length;
  const trialEnd = isClosed ? end + 1 : end;
  const trial = `${text.slice(0, trialStart)}"${placeholder}"${text.slice(trialEnd)}`;
  const { documents } = json.parse(trial, undefined, { partial: true });
  for (const { placeAt, data } of documents) {
    const place = placeAt(trialStart + 2);
    if (place === undefined) continue;
    const isKey = place.target === "key";
    const path = isKey ? place.path.slice(0, -1) : place.path;
    const last = text.slice(0, trialStart).trimEnd();
    const next = text.slice(trialEnd).trimStart();
    return {
      path,
      target: place.target,
      start,
      end,
      typed,
      siblings: new Set(isKey ? keysAt(data, path) : []),
      used: new Set(isKey ? [] : idsBeside(data, path)),
      syntax: {
        ...plainSyntax,
        language: "json",
        quote,
        isQuoteClosed: isClosed,
        closing: quote !== "" && !isClosed ? '"' : "",
        hasColon: next.startsWith(":"),
        needsCommaBefore: /["\]}\w]$/.test(last) ? last.length : undefined,
        needsCommaAfter: /^["{[\w]/.test(next),
      },
    };
  }
  return undefined;
}

/** Finds the place of an offset in a text that has one JSON object per line. */
export function ndjsonCursor(text: string, offset: number): Cursor | undefined {
  const start = startOfLine(text, offset);
  const line = text.slice(start, endOfLine(text, offset));
  const found = jsonCursor(line, offset - start);
  return found && shiftCursor(found, start, { path: [] });
}

function keysAt(data: unknown, path: readonly PathSegment[]): string[] {
  const value = valueAt(data, path);
  return isObject(value) ? Object.keys(value).filter((key) => key !== placeholder) : [];
}

/** The ids in the list of a value. */
function idsBeside(data: unknown, path: readonly PathSegment[]): string[] {
  const list = valueAt(data, path.slice(0, -1));
  if (!Array.isArray(list)) return [];
  return list
    .filter((_, index) => index !== path.at(-1))
    .map((item: unknown) => String(isObject(item) ? item["id"] : item));
}
