import { addStyles } from "./add-styles.ts";

/** Loads the code of the data disclosure and of popovers, and adds its styles to a shadow root. */
export async function loadDetails(root: ShadowRoot): Promise<typeof import("./details.ts")> {
  const details = await import("./details.ts");
  addStyles(root, details.styles.cssText);
  return details;
}
