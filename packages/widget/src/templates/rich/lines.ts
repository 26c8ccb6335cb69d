import type { ArticleView, FactView } from "@mineral-brief/schema/reading";
import { html, nothing } from "lit";
import { item } from "../pieces/item.ts";
import { row, rowItem } from "../pieces/row.ts";
import { text, type Content } from "../pieces/text.ts";

/** Shows the summarised work, other versions and the series of a brief. */
export function lines({ lang, sourceWork, alternates, series }: ArticleView): Content[] {
  return [
    line("source-work", sourceWork, lang),
    line("alternates", alternates, lang),
    ...series.map((fact) => line("series", fact, lang)),
  ];
}

function line(part: string, fact: FactView | undefined, lang: string): Content {
  if (!fact) return nothing;
  const [first, ...more] = fact.items.map((one) => item(one, lang));
  return row({ name: "meta", part }, [
    rowItem(html`${text(fact.label)} ${first ?? nothing}`),
    ...more.map((one) => rowItem(one)),
  ]);
}
