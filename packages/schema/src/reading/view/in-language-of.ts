import type { Reference, Text } from "../../article.ts";

/** Returns a title or quote in the language of its work, unless it states another. */
export function inLanguageOf(work: Pick<Reference, "language"> | undefined, text: Text): Text {
  const language = work?.language;
  return typeof text === "string" && language !== undefined
    ? { value: text, lang: language }
    : text;
}
