import type { PublishedSharesOf } from "@mineral-brief/schema/reading";

/** The shares that others publish, from the time that their file has loaded. None if it failed to load. */
export let publishedSharesOf: PublishedSharesOf | undefined;
let loading: Promise<void> | undefined;

/** Loads the shares that others publish. Undefined if there is nothing to wait for: they have arrived or failed. */
export function loadContext(): Promise<void> | undefined {
  if (publishedSharesOf !== undefined) return undefined;
  loading ??= import("./context.ts").then(
    ({ bareSharesOf }) => void (publishedSharesOf = bareSharesOf),
    () => void (publishedSharesOf = () => []),
  );
  return loading;
}
