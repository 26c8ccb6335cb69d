import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { Markup } from "../markup.ts";

/** `<` could end the script element; HTML does not allow the other characters. */
const unsafe = /<|\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Writes an article as a JSON script element. No text of the article can end the element. */
export function embedArticle(article: Article): Markup {
  const json = JSON.stringify(withCanonicalKeys(article)).replace(unsafe, escapeUnits);
  return new Markup(`<script type="application/json" data-mineral-brief>${json}</script>`);
}

function escapeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
