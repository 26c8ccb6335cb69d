import { splitArticles } from "./front-matter.ts";
import { noteMissingFrontMatter } from "./missing-front-matter.ts";

/** Returns true for a text that has neither front matter nor fields in another form, and no comment: it was not written as a brief. */
export function isPastedText(text: string): boolean {
  return (
    text.trim() !== "" &&
    !text.includes("<!--") &&
    splitArticles(text).every(
      (span) => span.frontMatter === undefined && !noteMissingFrontMatter(text, span).hasFields,
    )
  );
}
