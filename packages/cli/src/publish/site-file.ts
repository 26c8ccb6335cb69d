import { sha256Of } from "../outputs/article-text.ts";
import type { ListedBrief } from "./listed-brief.ts";

/** A file of a site. Its text is made only if something has changed. */
export interface SiteFile {
  readonly file: string;
  /** A hash of everything that the text is made from. */
  readonly key: string;
  readonly make: () => string | Uint8Array | Promise<string>;
}

/** Hashes a list of briefs. */
export function keyOfBriefs(briefs: readonly ListedBrief[]): string {
  let all = "";
  // Half of a hash is enough to tell versions of a page apart.
  for (const { page, sha256 } of briefs) all += `${page} ${sha256.slice(0, 32)}\n`;
  return sha256Of(all);
}
