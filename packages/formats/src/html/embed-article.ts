import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { Markup } from "../markup.ts";

/** What could end the script element, and what HTML allows in no text. */
const unsafe = /<|\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Writes an article as a block of JSON data that no text in it can end. */
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
