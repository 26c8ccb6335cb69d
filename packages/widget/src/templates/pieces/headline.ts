import { headlineClauses, type TextView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { plainText, text, type Content } from "./text.ts";

/** Shows a headline. Lines of Han and kana break between clauses. */
export function headline(view: TextView): Content {
  const clauses = headlineClauses(view.text);
  if (clauses.length < 2) return text(view);
  return html`<span lang=${view.lang ?? nothing} dir=${view.dir ?? nothing}
    >${clauses.map((clause) => html`<span class="clause">${plainText(clause)}</span>`)}</span
  >`;
}
