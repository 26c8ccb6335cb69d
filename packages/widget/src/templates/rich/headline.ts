import type { HeadlineView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { plainText, text, type Content } from "../pieces/text.ts";

/** Shows a headline. Lines break beside the names in a long clause of Han or kana, and not in them. */
export function headline(view: HeadlineView): Content {
  const { parts, lang, dir } = view;
  if (parts.length < 2) return text(view);
  return html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}
    >${parts.map((part) =>
      part.isName
        ? html`<wbr /><span class="nb">${plainText(part.text)}</span><wbr />`
        : plainText(part.text),
    )}</span
  >`;
}
