import type { ArticleView, FactView, ItemView } from "@mineral-brief/schema/reading";
import { element, type Child } from "./pieces/element.ts";
import { heading } from "./pieces/heading.ts";
import { item } from "./pieces/item.ts";
import { labelled } from "./pieces/labelled.ts";
import { inlineList } from "./pieces/inline-list.ts";
import { textNode } from "./pieces/text-node.ts";

/** Creates the header: topics, headline, source, authors, dates and links to other versions. */
export function header(view: ArticleView, level: number): HTMLElement {
  const { topics, headline, source, authors, date, modified, disclosure } = view;
  return element(
    "header",
    {},
    inlineList("topics", topics.map(textNode)),
    headline && heading(level, headline, "headline", "headline"),
    inlineList("meta", [
      named("source", source),
      ...authors.map((author) => named("author", author)),
      named("date", date),
      modified && labelled(modified, "modified"),
      named("disclosure", disclosure),
    ]),
    factLine("source-work", view.sourceWork),
    factLine("alternates", view.alternates),
    ...view.series.map((fact) => factLine("series", fact)),
    element("slot", { name: "header-actions" }),
  );
}

function named(part: string, view: ItemView | undefined): Child {
  return view && element("span", { part }, item(view));
}

function factLine(name: string, fact: FactView | undefined): Child {
  return fact && inlineList(name, [labelled(fact), ...fact.items.slice(1).map(item)]);
}
