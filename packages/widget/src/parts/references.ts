import type { ArticleView, ReferenceView } from "@mineral-brief/schema/reading";
import { element } from "./pieces/element.ts";
import { item } from "./pieces/item.ts";
import { link } from "./pieces/link.ts";
import { inlineList } from "./pieces/inline-list.ts";
import { section } from "./pieces/section.ts";
import { textNode } from "./pieces/text-node.ts";

/** Creates the list of references. Each links back to its citations. */
export function references(view: ArticleView, level: number): HTMLElement {
  const label = view.labels.references;
  return section(
    "references",
    label,
    level,
    element("ol", { role: "list" }, ...view.references.map((item) => reference(item, label.lang))),
  );
}

function reference(view: ReferenceView, labelLanguage: string | undefined): HTMLElement {
  const { id, mark, title, authors, publisher, kind, locator, quote } = view;
  return element(
    "li",
    { id, part: "reference", tabindex: "-1" },
    element("span", { class: "mark" }, mark),
    element(
      "div",
      {},
      title && link(title),
      inlineList("facts", [
        ...[
          ...authors,
          publisher,
          kind,
          view.date,
          view.language,
          locator,
          view.doi,
          view.archived,
        ].map((fact) => fact && item(fact)),
        backLinks(view, labelLanguage),
      ]),
      quote && element("blockquote", { part: "quote" }, textNode(quote)),
    ),
  );
}

function backLinks({ citedBy }: ReferenceView, lang: string | undefined): HTMLElement | undefined {
  if (citedBy.length === 0) return undefined;
  const links = citedBy.map(({ target, mark, name }) =>
    element("a", { href: `#${target}`, lang, "aria-label": name }, mark),
  );
  return element("span", { class: "back" }, ...links);
}
