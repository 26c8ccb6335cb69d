import type { PicturePlaceholders } from "../parts/picture-placeholders.ts";
import { element } from "../parts/pieces/element.ts";
import { describedFigures } from "../picture-data/distinct-statements.ts";
import { keyFigures } from "./key-figures.ts";
import type { PictureSource } from "./picture-source.ts";
import { relationDiagram } from "./relation-diagram.ts";
import { shareBars } from "./share-bars.ts";
import { timeline } from "./timeline.ts";

/** Creates an article's pictures, one element for each placeholder. */
export function createPictures(
  source: PictureSource,
  context: HTMLElement | undefined,
): PicturePlaceholders {
  const { article, isShown } = source;
  const hasKeyFigures = isShown("key-figures") && describedFigures(article).length > 0;
  const pictures = [
    isShown("shares") ? shareBars(source) : undefined,
    isShown("diagram") ? relationDiagram(source) : undefined,
    isShown("timeline") ? timeline(source) : undefined,
    context,
  ].filter((picture) => picture !== undefined);
  return [
    hasKeyFigures ? keyFigures(source) : undefined,
    pictures.length > 0 ? element("div", { class: "pictures" }, ...pictures) : undefined,
  ];
}
