import { absoluteAddressOf, type Site } from "./site.ts";

/** Finds the permanent address of a brief: its `url`, or else its page. Undefined if neither is known. */
export function canonicalOf(
  { url, page }: { readonly url?: string | undefined; readonly page: string },
  site: Pick<Site, "address">,
): string | undefined {
  return url ?? absoluteAddressOf(page, site);
}
