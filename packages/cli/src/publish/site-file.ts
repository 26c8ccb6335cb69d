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
  for (const brief of briefs) all += keyOfBrief(brief);
  return sha256Of(all);
}

/** A brief is on many lists. */
const keys = new WeakMap<ListedBrief, string>();

function keyOfBrief(brief: ListedBrief): string {
  let key = keys.get(brief);
  if (key === undefined) {
    // Half of a hash is enough to tell versions of a page apart.
    key = sha256Of(`${brief.page} ${brief.sha256}`).slice(0, 32);
    keys.set(brief, key);
  }
  return key;
}
