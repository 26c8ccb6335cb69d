import type { ReadableFormat } from "@mineral-brief/formats";
import { readableFormats } from "@mineral-brief/formats/listed-formats";

const text = readableFormats.find(({ name }) => name === "text")!;

/** Gives the format named `from`, or detects the format of the text. Loads only that format, or the reader of pages for HTML without an article. */
export async function detectFormat(source: string, from: string): Promise<ReadableFormat> {
  const named = readableFormats.find(({ name }) => name === from);
  const listed = named ?? readableFormats.find(({ sniff }) => sniff?.(source) === true) ?? text;
  const format = await listed.load();
  const mayBePage = from !== text.name && /^(?:text|html)/.test(format.name);
  if (!mayBePage || !/^\uFEFF?\s*(?:<|Version:)/.test(source)) return format;
  const { isSavedPage } = await import("@mineral-brief/formats/html");
  if (!isSavedPage(source)) return format;
  return (await import("@mineral-brief/formats/web-page")).webPage;
}

/** Whether fixes can be made in a text of this format. A page without an article is only read. */
export function isEditable(format: ReadableFormat): boolean {
  return "serialise" in format;
}

/** Whether a text of this format can hold tags. */
export function holdsTags(format: ReadableFormat): boolean {
  return isEditable(format) && format.name !== text.name;
}
