import { parseOptionsFor } from "@mineral-brief/language/parse-options-for";
import { detectFormat, isEditable } from "./detect-format.ts";

/**
 * Returns the text that a paste adds to an empty editor: the HTML if its links give the brief references that the plain
 * text lacks, else the plain text.
 */
export async function pastedText({
  plain,
  html,
}: {
  readonly plain: string;
  readonly html: string;
}): Promise<string> {
  // An editor of code also copies its colours as HTML.
  if ((await detectFormat(plain, "")).name !== "text") return plain;
  const page = await detectFormat(html, "");
  if (isEditable(page)) return plain;
  const { documents } = page.parse(html, undefined, await parseOptionsFor(html, page));
  const hasReferences = documents.some(
    ({ data }) => (data as { references?: unknown }).references !== undefined,
  );
  return hasReferences ? html : plain;
}
