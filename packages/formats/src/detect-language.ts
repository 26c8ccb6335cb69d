import { detect } from "tinyld/light";

/**
 * Detects the language of a text as a BCP 47 tag. Undefined if it cannot tell.
 *
 * For `ParseOptions.detectLanguage`. It is a file of its own because the detector is larger than the text format.
 */
export function detectLanguage(text: string): string | undefined {
  return detect(text) || undefined;
}
