import { allFormats, text, type Format, type ReadableFormat } from "@mineral-brief/formats";

/** The formats that a text can be read as, in the order of detection. */
export const readableFormats: readonly ReadableFormat[] = allFormats.filter(isReadable);

/** Finds the format of a text: the one that is named, else by the look of the text. */
export function detectFormat(source: string, from: string): ReadableFormat {
  const named = readableFormats.find(({ name }) => name === from);
  return named ?? readableFormats.find(({ sniff }) => sniff?.(source) === true) ?? text;
}

function isReadable(format: Format): format is ReadableFormat {
  return format.parse !== undefined;
}
