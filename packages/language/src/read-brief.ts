import type { ParseOptions, ReadableFormat } from "@mineral-brief/formats";
import { parseBrief } from "./checking/check-brief.ts";
import type { OpenBrief } from "./open-brief.ts";

/** Reads the text of an editor, as far as its errors allow. */
export function readBrief(
  text: string,
  format: ReadableFormat,
  options: ParseOptions = {},
): OpenBrief {
  return {
    text,
    format,
    parsed: parseBrief(text, format, undefined, { ...options, partial: true }),
  };
}
