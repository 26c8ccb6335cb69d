import type { ReadableFormat } from "@mineral-brief/formats";

/** Formats whose texts can be HTML without an article. */
const pageFormats: ReadonlySet<string> = new Set(["html", "html-fragment", "text"]);

/** Returns the reader of saved pages for HTML without an article, also if it was pasted into a text; otherwise the format. */
export async function readerFor(format: ReadableFormat, text: string): Promise<ReadableFormat> {
  // Almost no text passes the cheap test, so that the modules are rarely loaded.
  if (!pageFormats.has(format.name) || !/^\uFEFF?\s*(?:<|Version:)/.test(text)) return format;
  const { isSavedPage } = await import("@mineral-brief/formats/html");
  if (!isSavedPage(text)) return format;
  return (await import("@mineral-brief/formats/web-page")).webPage;
}
