import type { PicturePlaceholders } from "./parts/picture-placeholders.ts";
import { createPictures } from "./pictures/create-pictures.ts";
import type { PictureSource } from "./pictures/picture-source.ts";

export { styles } from "./pictures/pictures.styles.ts";

/** Replaces the placeholders with an article's pictures. */
export async function drawPictures(
  source: PictureSource,
  placeholders: PicturePlaceholders,
): Promise<void> {
  // All pictures appear together, so that the layout shifts at most once. If the context file fails, the others still appear.
  const context = source.isShown("context")
    ? await import("./context.ts").then(
        ({ productionShares }) => productionShares(source),
        () => undefined,
      )
    : undefined;
  const pictures = createPictures(source, context);
  for (const [index, placeholder] of placeholders.entries())
    placeholder?.replaceWith(...[pictures[index]].filter((picture) => picture !== undefined));
}
