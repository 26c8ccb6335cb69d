import type { Alternate, Article } from "@mineral-brief/schema";
import { primaryLanguage } from "@mineral-brief/schema/reading";
import type { Manifest } from "../outputs/manifest.ts";
import { currentAddress } from "../outputs/name-files.ts";
import { canonicalOf } from "./canonical-of.ts";
import type { ListedBrief } from "./listed-brief.ts";
import { fileAt, type Site } from "./site.ts";

/** The pages of a site, and those that earlier runs wrote. */
export interface KnownPages {
  readonly pages: readonly ListedBrief[];
  readonly manifest: Manifest;
  /** The pages that get a new name in this run. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The same brief in another language. */
export interface PageAlternate {
  /** The address in the brief. */
  readonly url: string;
  /** With its permanent address. Undefined if it leads to no brief in its language: then programs do not see it. */
  readonly present: Alternate | undefined;
}

/** Returns a function that finds the permanent addresses of the same brief in other languages, where they are on this site. */
export function pageAlternates(
  { pages, manifest, renamed }: KnownPages,
  site: Pick<Site, "address">,
): (brief: ListedBrief) => readonly PageAlternate[] {
  const byPage = new Map(pages.map((brief) => [brief.page, brief]));
  const resolve = (alternate: Alternate): Alternate | undefined => {
    const file = fileAt(alternate.url, site);
    if (file === undefined || !(byPage.has(file) || manifest.has(file))) return alternate;
    const known = currentAddress(file, manifest);
    const brief = byPage.get(byPage.has(file) ? file : (renamed.get(known) ?? known));
    const isInLanguage =
      brief !== undefined &&
      primaryLanguage(brief.language) === primaryLanguage(alternate.language);
    if (!isInLanguage) return byPage.has(file) ? alternate : undefined;
    return { ...alternate, url: canonicalOf(brief, site)! };
  };
  return ({ alternates = [] }) =>
    alternates.map((alternate) => ({ url: alternate.url, present: resolve(alternate) }));
}

/** Gives an article the permanent addresses that are known, so that its links and its data agree. */
export function withPresentAddresses(
  article: Article,
  {
    url,
    alternates = [],
  }: { readonly url: string | undefined; readonly alternates?: readonly PageAlternate[] },
): Article {
  if (url === article.url && alternates.length === 0) return article;
  const present = article.alternates?.map((one, index) => alternates[index]?.present ?? one);
  return {
    ...article,
    ...(url !== undefined && { url }),
    ...(present !== undefined && { alternates: present }),
  };
}

/** An address in `alternates` that leads to no file of the site. */
export interface DeadAlternate {
  /** Its place in `alternates`, from 0. */
  readonly index: number;
  readonly url: string;
}

/**
 * Lists the `alternates` of a brief that are in the folder of the site, where `hasFile` knows no such file. Addresses below
 * the folder can be those of another site.
 */
export function deadAlternates(
  { alternates = [] }: Pick<ListedBrief, "alternates">,
  hasFile: (file: string) => boolean,
  site: Pick<Site, "address">,
): DeadAlternate[] {
  return alternates.flatMap(({ url }, index) => {
    const file = fileAt(url, site);
    const isKnown = file === undefined || file === "" || file.includes("/") || hasFile(file);
    return isKnown ? [] : [{ index, url }];
  });
}
