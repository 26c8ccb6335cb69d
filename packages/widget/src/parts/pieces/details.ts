import type { InsightView } from "@mineral-brief/schema/reading";
import { element } from "./element.ts";
import { item } from "./item.ts";
import { inlineList } from "./inline-list.ts";
import { labelled } from "./labelled.ts";
import { sentence } from "./sentence.ts";
import { terms } from "./terms.ts";
import { plainText, textNode } from "./text-node.ts";

/** Creates the list of an insight's date, speaker, cited quotes, figures, relations and terms. Undefined if it has none. */
export function details(view: InsightView): HTMLElement | undefined {
  const { quotes, figures, relations } = view;
  if (
    view.facts.length + quotes.length + figures.length + relations.length + view.terms.length ===
    0
  )
    return undefined;
  return element(
    "div",
    { class: "details" },
    ...view.facts.map((fact) => inlineList(fact.part, [labelled(fact)])),
    ...quotes.map(({ mark, text }) =>
      inlineList("quote", [
        element("b", {}, plainText(mark)),
        element("blockquote", {}, textNode(text)),
      ]),
    ),
    ...figures.map(({ text, facts }) =>
      inlineList("figure", [element("b", {}, textNode(text)), ...facts.map(item)]),
    ),
    ...relations.map((relation) =>
      inlineList("relation", [sentence(relation), ...relation.facts.map(item)]),
    ),
    ...view.terms.map((one) => terms(one, one.label.text)),
  );
}
