import { addStyles } from "./add-styles.ts";

export type Details = typeof import("./details.ts");

let loading: Promise<Details> | undefined;

/** Loads the code of the data disclosure, links and popovers, and adds its styles to a shadow root. */
export async function loadDetails(root: ShadowRoot): Promise<Details> {
  loading ??= import("./details.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const details = await loading;
  addStyles(root, details.styles);
  return details;
}
