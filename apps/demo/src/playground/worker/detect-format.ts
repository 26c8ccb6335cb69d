import { allFormats, text, type Format, type ReadableFormat } from "@mineral-brief/formats";

/** The formats that can be parsed, in the order of detection. */
export const readableFormats: readonly ReadableFormat[] = allFormats.filter(isReadable);

/** Gives the format named `from`, or detects the format of the text. */
export function detectFormat(source: string, from: string): ReadableFormat {
  const named = readableFormats.find(({ name }) => name === from);
  return named ?? readableFormats.find(({ sniff }) => sniff?.(source) === true) ?? text;
}

function isReadable(format: Format): format is ReadableFormat {
  return format.parse !== undefined;
}
