import type { ParseOptions, ReadableFormat } from "@mineral-brief/formats";
import { needsLanguageDetector, needsManifestReader } from "@mineral-brief/formats/text";

/**
 * Loads what the reader of a text needs: the reader of manifests for a text that may have one, and the language detector for
 * a page, and for a text whose language its script and its words leave open. The markup of a page has words of its own.
 */
export async function parseOptionsFor(
  text: string,
  { name, usesOptions }: ReadableFormat,
): Promise<ParseOptions> {
  if (usesOptions !== true) return {};
  const isOpen = name !== "text" || needsLanguageDetector(text);
  return {
    ...(isOpen && (await import("@mineral-brief/formats/detect-language"))),
    ...(needsManifestReader(text) && (await import("@mineral-brief/formats/read-manifest"))),
  };
}
