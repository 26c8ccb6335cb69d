import type { Figure } from "@mineral-brief/schema";
import { element } from "../parts/pieces/element.ts";
import { textNode } from "../parts/pieces/text-node.ts";
import { describedFigures } from "../picture-data/distinct-statements.ts";
import { dotSeparated } from "./dot-separated.ts";
import { subjectAndPeriod } from "./subject-and-period.ts";
import type { PictureSource } from "./picture-source.ts";

/** Creates the key figures: the first six figures in large type, each with its measure, subject and period. */
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
    ...describedFigures(article)
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
    element("span", { class: "of" }, dotSeparated(subjectAndPeriod(figure, source))),
  );
}
