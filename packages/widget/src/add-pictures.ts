import type { PicturePlaceholders } from "./parts/picture-placeholders.ts";
import type { PictureSource } from "./pictures/picture-source.ts";
import { addStyles } from "./add-styles.ts";

/**
 * Fills the rooms of a brief once the file that draws is there. Where it cannot be had, empty rooms go, and the brief
 * stands without pictures; those that a server drew stay.
 */
export async function addPictures(
  rooms: PicturePlaceholders,
  source: PictureSource,
  root: ShadowRoot,
): Promise<void> {
  try {
    const { drawPictures, styles } = await import("./pictures.ts");
    addStyles(root, styles);
    await drawPictures(source, rooms);
  } catch {
    for (const room of rooms) if (room?.ariaHidden) room.remove();
  }
}
