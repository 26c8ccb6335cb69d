import type { ReadableFormat } from "@mineral-brief/formats";
import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { readerFor } from "@mineral-brief/language/reader-for";

const text = readableFormats.find(({ name }) => name === "text")!;

/** Gives the format named `from`, or detects the format of the text. Loads only that format, or the reader of pages for HTML without an article. */
export async function detectFormat(source: string, from: string): Promise<ReadableFormat> {
  const named = readableFormats.find(({ name }) => name === from);
  const listed = named ?? readableFormats.find(({ sniff }) => sniff?.(source) === true) ?? text;
  const format = await listed.load();
  return from === text.name ? format : readerFor(format, source);
}

/** Whether fixes can be made in a text of this format. A page without an article is only read. */
export function isEditable(format: ReadableFormat): boolean {
  return "serialise" in format;
}

/** Whether a text of this format can hold tags. */
export function holdsTags(format: ReadableFormat): boolean {
  return isEditable(format) && format.holdsFields === true;
}
