import type { InsightView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { piece } from "../pieces/piece.ts";
import type { Content } from "../pieces/text.ts";

/** Shows the sentence of an insight with its figures and terms. */
export function sentence({ text: words, pieces }: InsightView): Content {
  const { lang, dir } = words;
  if (pieces.length === 1) return piece(pieces[0]!);
  // The pieces have the language of the sentence.
  const content = pieces.map((one) => piece({ ...one, lang: undefined, dir: undefined }));
  return (lang ?? dir) === undefined
    ? html`${content}`
    : html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${content}</span>`;
}
