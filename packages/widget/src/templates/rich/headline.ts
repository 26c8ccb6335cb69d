import type { HeadlinePart, HeadlineView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { keptText } from "../pieces/kept-text.ts";
import { plainText, type Content } from "../pieces/text.ts";

/** Shows a headline. In Han and kana, lines break after short clauses and beside the names in long ones, and not in them. */
export function headline(view: HeadlineView): Content {
  const { parts, lang, dir } = view;
  if (parts.length < 2) return keptText(view);
  return html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${parts.map(shownPart)}</span>`;
}

function shownPart({ text: words, kind }: HeadlinePart): Content {
  const content = plainText(words);
  if (kind === "text") return content;
  if (kind === "clause") return html`<span class="clause">${content}</span>`;
  return html`<wbr /><span class="nb">${content}</span><wbr />`;
}
