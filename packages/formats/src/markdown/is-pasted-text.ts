import { skipByteOrderMark } from "../positions/skip-byte-order-mark.ts";
import { isFieldOfComment } from "./loose-fields.ts";
import { splitArticles, type ArticleSpan } from "./front-matter.ts";
import { noteMissingFrontMatter } from "./missing-front-matter.ts";

/** A field that only a brief has. */
const ownField = /^["']?(?:schemaVersion|\$schema|headline|language)["']?[ \t]*[:=]/m;
const titleField = /^["']?title["']?[ \t]*[:=]/im;
const toml = /^\s*\+\+\+[ \t]*\r?\n(?<fields>[^]*?)\n\+\+\+/;

/** A comment with fields, in JSON or without its signs, or one for tools; not `<!--more-->` of a site. */
const comment = /<!--\s*(?:\{\s*["'“\w}]|mineral-brief-ignore|"?(?<key>\w{2,20})"?\s*[:=])/g;

/**
 * Returns true for a text that was not written as a brief: without a comment of a brief, and without front matter or with that of another
 * program, which has a title, but no field that only a brief has.
 */
export function isPastedText(source: string): boolean {
  const { text } = skipByteOrderMark(source);
  return (
    text.trim() !== "" &&
    !hasOwnComment(text) &&
    splitArticles(text).every((span) => {
      const fields = fieldsOf(text, span);
      return fields === undefined
        ? span.frontMatter === undefined && !noteMissingFrontMatter(text, span).hasFields
        : titleField.test(fields) && !ownField.test(fields);
    })
  );
}

function hasOwnComment(text: string): boolean {
  if (!text.includes("<!--")) return false;
  return Array.from(text.matchAll(comment), ({ groups }) => groups!["key"]).some(
    (key) => key === undefined || isFieldOfComment(key),
  );
}

/** Returns the fields of front matter in YAML or TOML. */
function fieldsOf(text: string, { start, end, frontMatter }: ArticleSpan): string | undefined {
  return typeof frontMatter === "object"
    ? text.slice(frontMatter.start, frontMatter.end)
    : toml.exec(text.slice(start, end))?.groups?.["fields"];
}
