import { addStyles } from "./add-styles.ts";

type Details = typeof import("./details.ts");

let loading: Promise<Details> | undefined;

/** Loads the code of the data disclosure and of popovers, and adds its styles to a shadow root. */
export async function loadDetails(root: ShadowRoot): Promise<Details> {
  const details = await fetchDetails();
  addStyles(root, details.styles.cssText);
  return details;
}

/** Fetches the code when a reader has reached a brief, so that popovers and the data open without delay. */
export function prefetchDetails(): void {
  // If it fails, the disclosure tries again and says so.
  fetchDetails().catch(() => {});
}

function fetchDetails(): Promise<Details> {
  loading ??= import("./details.ts").catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
