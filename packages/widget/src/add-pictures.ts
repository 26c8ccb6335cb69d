import { addStyles } from "./add-styles.ts";
import type { PicturePlaceholders } from "./parts/picture-placeholders.ts";
import type { PictureSource } from "./pictures/picture-source.ts";

/**
 * Loads the code that draws pictures and replaces the placeholders with them.
 *
 * If it cannot be loaded, empty placeholders are removed; pictures that a server rendered stay.
 */
export async function addPictures(
  placeholders: PicturePlaceholders,
  source: PictureSource,
  root: ShadowRoot,
): Promise<void> {
  try {
    const { drawPictures, styles } = await import("./pictures.ts");
    addStyles(root, styles);
    await drawPictures(source, placeholders);
  } catch {
    for (const placeholder of placeholders) if (placeholder?.ariaHidden) placeholder.remove();
  }
}
