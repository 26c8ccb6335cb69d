import type { WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/**
 * Whether an article may be written in a format.
 *
 * An article with a rule error may be written only in a format that people edit, so that they can correct it there, or with
 * `allowErrors`. Articles with a syntax or structure error are removed earlier.
 */
export function mayBeWritten(
  { hasErrors }: Pick<CheckedArticle, "hasErrors">,
  { isDraft }: Pick<WritableFormat, "isDraft">,
  allowErrors: boolean,
): boolean {
  return !hasErrors || allowErrors || isDraft === true;
}
