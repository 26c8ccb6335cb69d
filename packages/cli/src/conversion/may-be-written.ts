import type { WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** Formats in which people edit a brief. A brief with errors is written in them, so that people can fix it. */
const draftFormats: ReadonlySet<string> = new Set(["yaml", "markdown", "text"]);

/**
 * Whether an article may be written in a format.
 *
 * An article with a rule error may be written only in a format that people edit, or with
 * `allowErrors`. Articles with a syntax or structure error are removed earlier.
 */
export function mayBeWritten(
  { hasErrors }: Pick<CheckedArticle, "hasErrors">,
  { name }: Pick<WritableFormat, "name">,
  allowErrors: boolean,
): boolean {
  return !hasErrors || allowErrors || draftFormats.has(name);
}
