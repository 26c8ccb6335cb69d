import type { WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** Formats in which people edit a brief. A brief with errors is written in them, so that people can fix it. */
const draftFormats: ReadonlySet<string> = new Set(["yaml", "markdown", "text"]);

/**
 * Whether an article may be written in a format.
 *
 * An article with an error of a rule may be written only in a format that people edit, or with
 * `allowErrors`. Articles with an error of syntax or structure are removed earlier.
 */
export function mayBeWritten(
  { hasErrors }: Pick<CheckedArticle, "hasErrors">,
  { name }: Pick<WritableFormat, "name">,
  allowErrors: boolean,
): boolean {
  return !hasErrors || allowErrors || draftFormats.has(name);
}
