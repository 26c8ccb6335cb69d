import type { PicturePlaceholders } from "./parts/picture-placeholders.ts";
import type { PictureSource } from "./pictures/picture-source.ts";
import { picturesOf } from "./pictures/pictures-of.ts";

export { styles } from "./pictures/pictures.styles.ts";

/** Puts what an article has to show into the rooms that are kept for it. */
export async function drawPictures(
  source: PictureSource,
  rooms: PicturePlaceholders,
): Promise<void> {
  // All come at once, so that nothing moves twice; without the file of the context, the others.
  const context = source.shows("context")
    ? await import("./context.ts").then(
        ({ productionShares }) => productionShares(source),
        () => undefined,
      )
    : undefined;
  const drawn = picturesOf(source, context);
  for (const [place, room] of rooms.entries())
    room?.replaceWith(...[drawn[place]].filter((picture) => picture !== undefined));
}
