import { addStyles } from "./add-styles.ts";

/** Loads the code of the data disclosure and of popovers, and adds its styles to a shadow root. */
export async function loadDetails(root: ShadowRoot): Promise<typeof import("./details.ts")> {
  const details = await import("./details.ts");
  addStyles(root, details.styles.cssText);
  return details;
}

let isFetched = false;

/** Fetches the code when a reader has reached a brief, so that popovers and the data open without delay. */
export function prefetchDetails(): void {
  if (isFetched) return;
  isFetched = true;
  // If it fails, the disclosure tries again and says so.
  import("./details.ts").catch(() => {});
}
