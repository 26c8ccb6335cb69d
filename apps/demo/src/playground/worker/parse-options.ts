import type { ParseOptions, ReadableFormat } from "@mineral-brief/formats";
import { needsLanguageDetector, needsManifestReader } from "@mineral-brief/formats/text";

/** Loads what the reader of a text needs: the language detector if the text leaves its language open, and the reader of manifests if it may have one. */
export async function loadParseOptions(
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
