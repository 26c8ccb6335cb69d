import { allFormats, text, type Format, type ReadableFormat } from "@mineral-brief/formats";
import { isSavedPage } from "@mineral-brief/formats/html";

/** The formats that can be parsed, in the order of detection. */
const readableFormats: readonly ReadableFormat[] = allFormats.filter(isReadable);

/** Gives the format named `from`, or detects the format of the text. Loads the reader of pages for HTML without an article. */
export async function detectFormat(source: string, from: string): Promise<ReadableFormat> {
  const named = readableFormats.find(({ name }) => name === from);
  const format = named ?? readableFormats.find(({ sniff }) => sniff?.(source) === true) ?? text;
  const mayBePage = from !== text.name && /^(?:text|html)/.test(format.name);
  if (!mayBePage || !isSavedPage(source)) return format;
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

function isReadable(format: Format): format is ReadableFormat {
  return format.parse !== undefined;
}
