import type { WritableFormat } from "@mineral-brief/formats";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** Formats in which people fix a brief, so that one with errors is written as well. */
const draftFormats: ReadonlySet<string> = new Set(["yaml", "markdown", "text"]);

/**
 * Whether an article may be written in a format. One with an error that a rule found may be written only
 * where people fix it, or with `allowErrors`. One with an error of syntax or structure never gets here.
 */
export function mayBeWritten(
  { hasErrors }: Pick<CheckedArticle, "hasErrors">,
  { name }: Pick<WritableFormat, "name">,
  allowErrors: boolean,
): boolean {
  return !hasErrors || allowErrors || draftFormats.has(name);
}
