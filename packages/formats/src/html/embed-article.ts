import type { Article } from "@mineral-brief/schema";
import { withCanonicalKeys } from "@mineral-brief/schema/canonical-keys";
import { Markup } from "../markup.ts";
import { escapeUnits } from "../positions/escape-units.ts";

/** `<` could end the script element; HTML does not allow the other characters. */
const unsafe = /<|\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Matches every text that `unsafe` does, and few others. It is faster, because it has no classes of Unicode. */
// eslint-disable-next-line no-control-regex
const suspect = /[<\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** Writes an article as a JSON script element. No text of the article can end the element. */
export function embedArticle(article: Article): Markup {
  const json = JSON.stringify(withCanonicalKeys(article));
  const safe = suspect.test(json) ? json.replace(unsafe, escapeUnits) : json;
  return new Markup(`<script type="application/json" data-mineral-brief>${safe}</script>`);
}
