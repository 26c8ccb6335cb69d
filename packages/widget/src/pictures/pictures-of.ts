import type { PicturePlaceholders } from "../parts/picture-placeholders.ts";
import { element } from "../parts/pieces/element.ts";
import { tellingFigures } from "../picture-facts/telling-figures.ts";
import { keyFigures } from "./key-figures.ts";
import type { PictureSource } from "./picture-source.ts";
import { relationDiagram } from "./relation-diagram.ts";
import { shareBars } from "./share-bars.ts";
import { timeline } from "./timeline.ts";

/** Draws what an article has to show, for each of the rooms that are kept for it. */
export function picturesOf(
  source: PictureSource,
  context: HTMLElement | undefined,
): PicturePlaceholders {
  const { article, shows } = source;
  const hasFigures = shows("key-figures") && tellingFigures(article).length > 0;
  const others = [
    shows("shares") ? shareBars(source) : undefined,
    shows("diagram") ? relationDiagram(source) : undefined,
    shows("timeline") ? timeline(source) : undefined,
    context,
  ].filter((picture) => picture !== undefined);
  return [
    hasFigures ? keyFigures(source) : undefined,
    others.length > 0 ? element("div", { class: "pictures" }, ...others) : undefined,
  ];
}
