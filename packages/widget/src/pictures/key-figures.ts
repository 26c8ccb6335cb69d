import type { Figure } from "@mineral-brief/schema";
import { element } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { tellingFigures } from "../picture-facts/telling-figures.ts";
import { joined } from "./joined.ts";
import { ofWhomAndWhen } from "./of-whom-and-when.ts";
import type { PictureSource } from "./picture-source.ts";

/** The first figures in large type, those of the core insights before others, each above what it measures, of whom and when. */
export function keyFigures(source: PictureSource): HTMLElement {
  const { article, wording } = source;
  return element(
    "ul",
    {
      class: "key-figures",
      part: "key-figures",
      role: "list",
      "aria-label": wording.labels.keyFigures,
    },
    ...tellingFigures(article)
      .slice(0, 6)
      .map((figure) => keyFigure(figure, source)),
  );
}

function keyFigure(figure: Figure, source: PictureSource): HTMLElement {
  const { text, measure } = figure;
  const { wording } = source;
  return element(
    "li",
    { class: text.length > 24 ? "longest" : text.length > 10 ? "long" : undefined },
    element("b", {}, element("span", {}, textNode(wording.text(text)))),
    measure && element("span", { class: "what" }, textNode(wording.text(measure))),
    element("span", { class: "of" }, joined(ofWhomAndWhen(figure, source))),
  );
}
