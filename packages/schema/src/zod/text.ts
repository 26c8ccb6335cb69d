import type { Text } from "../article.ts";
import { anyText, eitherOf, formed, keptObject, oneOf, type Part } from "./parts.ts";

const words = { noun: "text", example: '"..."' };

/** Plain text, never HTML or Markdown: a string in the article's language, or an object that names another. */
export const textSchema: Part<Text> = eitherOf(
  anyText(words),
  keptObject(
    {
      value: anyText(words).describe("The text, without HTML or Markdown."),
      lang: formed("language").describe("The language of the text, as a BCP 47 tag."),
      dir: oneOf(["ltr", "rtl", "auto"], "a direction")
        .optional()
        .describe("The base direction, if it differs from that of the language."),
    },
    { noun: "text with its language", example: '{"value": "...", "lang": "zh"}' },
  ),
  { noun: "text", example: '"..." or {"value": "...", "lang": "zh"}', code: "text-shape" },
).meta({ id: "Text" });
