import type { Alternate } from "@mineral-brief/schema";
import { primaryLanguage } from "@mineral-brief/schema/reading";
import type { Manifest } from "../outputs/manifest.ts";
import { currentAddress } from "../outputs/name-files.ts";
import { canonicalOf } from "./canonical-of.ts";
import type { ListedBrief } from "./listed-brief.ts";
import type { Site } from "./site.ts";

/** The pages of a site, and those that earlier runs wrote. */
export interface KnownPages {
  readonly pages: readonly ListedBrief[];
  readonly manifest: Manifest;
  /** The pages that get a new name in this run. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Returns a function that gives the same brief in other languages, for programs. An address of this site becomes the
 * permanent one of the page that it leads to; it is omitted if it leads to no brief in its language.
 */
export function pageAlternates(
  { pages, manifest, renamed }: KnownPages,
  site: Pick<Site, "address">,
): (brief: ListedBrief) => readonly Alternate[] {
  const byPage = new Map(pages.map((brief) => [brief.page, brief]));
  const resolve = (alternate: Alternate): Alternate[] => {
    const file = fileOf(alternate.url, site);
    if (file === undefined || !(byPage.has(file) || manifest.has(file))) return [alternate];
    const known = currentAddress(file, manifest);
    const brief = byPage.get(byPage.has(file) ? file : (renamed.get(known) ?? known));
    const isInLanguage =
      brief !== undefined &&
      primaryLanguage(brief.language) === primaryLanguage(alternate.language);
    if (!isInLanguage) return byPage.has(file) ? [alternate] : [];
    return [{ ...alternate, url: canonicalOf(brief, site)! }];
  };
  return ({ alternates = [] }) => alternates.flatMap(resolve);
}

/** Returns the file name in an address of the site; undefined for any other address. */
function fileOf(address: string, site: Pick<Site, "address">): string | undefined {
  if (site.address === undefined || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  if (!href.startsWith(site.address)) return undefined;
  try {
    return decodeURIComponent(href.slice(site.address.length));
  } catch {
    return undefined;
  }
}
