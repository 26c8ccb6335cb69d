import type { ReadableFormat } from "@mineral-brief/formats";

/** Formats whose texts can be HTML without an article. */
const pageFormats: ReadonlySet<string> = new Set(["html", "html-fragment", "text"]);

/**
 * Returns the reader of saved pages for HTML without an article, also if it was pasted into a text, and the reader of pasted
 * texts for Markdown without the front matter of a brief; otherwise the format.
 */
export async function readerFor(format: ReadableFormat, text: string): Promise<ReadableFormat> {
  if (format.name === "markdown") {
    const { isPastedText } = await import("@mineral-brief/formats/markdown");
    if (isPastedText(text)) return (await import("./pasted-markdown.ts")).pastedMarkdown;
  }
  // Almost no text passes the cheap test, so that the modules are rarely loaded.
  if (!pageFormats.has(format.name) || !/^\uFEFF?\s*(?:<|Version:)/.test(text)) return format;
  const { isSavedPage } = await import("@mineral-brief/formats/html");
  if (!isSavedPage(text)) return format;
  return (await import("@mineral-brief/formats/web-page")).webPage;
}
