import type { PictureRooms } from "./parts/picture-rooms.ts";
import { element } from "./parts/pieces/element.ts";
import { keyFigures } from "./pictures/key-figures.ts";
import type { PictureSource } from "./pictures/picture-source.ts";
import { relationDiagram } from "./pictures/relation-diagram.ts";
import { shareBars } from "./pictures/share-bars.ts";
import { timeline } from "./pictures/timeline.ts";

export { styles } from "./pictures/pictures.styles.ts";

/** Puts what an article has to show into the rooms that are kept for it. */
export async function drawPictures(source: PictureSource, rooms: PictureRooms): Promise<void> {
  const { shows } = source;
  const [belowCoreInsights, belowGroups] = rooms;
  belowCoreInsights?.replaceWith(keyFigures(source));
  const others = [
    shows("shares") && shareBars(source),
    shows("diagram") && relationDiagram(source),
    shows("timeline") && timeline(source),
    // All come at once, so that nothing moves twice; without the file of the context, the others.
    shows("context") &&
      (await import("./context.ts").then(
        ({ productionShares }) => productionShares(source),
        () => undefined,
      )),
  ].filter((picture) => picture instanceof HTMLElement);
  if (others.length === 0) belowGroups?.remove();
  else belowGroups?.replaceWith(element("div", { class: "pictures" }, ...others));
}
