import { keyOf } from "../outputs/article-text.ts";
import type { ListedBrief } from "./listed-brief.ts";

/** A file of a site. Its text is made only if something has changed. */
export interface SiteFile {
  readonly file: string;
  /** A hash of everything that the text is made from. */
  readonly key: string;
  readonly make: () => string | Uint8Array | Promise<string>;
  /** What the next run needs to know to change only some of the text. Undefined for most files. */
  readonly parts?: readonly string[] | undefined;
  /** Puts the text into the file, which may also have lines of a person. Undefined if the file is ours alone. */
  readonly merge?: ((bytes: Uint8Array) => Uint8Array) | undefined;
  /** The name of the list of a feed, which the feed keeps without briefs. Undefined for other files. */
  readonly list?: string | undefined;
  /** Whether a person may have a file of their own in its place. False if undefined. */
  readonly mayBeOwn?: boolean | undefined;
}

/** A file that the last run wrote, and that is unchanged since. */
export interface EarlierFile {
  readonly parts: SiteFile["parts"];
  readonly read: () => string;
}

/** Hashes a list of briefs. */
export function keyOfBriefs(briefs: readonly ListedBrief[]): string {
  let all = "";
  for (const brief of briefs) all += keyOfBrief(brief);
  return keyOf(all);
}

/** A brief is on many lists. */
const keys = new WeakMap<ListedBrief, string>();

function keyOfBrief(brief: ListedBrief): string {
  let key = keys.get(brief);
  if (key === undefined) {
    const { page, sha256, replacedBy } = brief;
    key = keyOf(`${page} ${sha256}${replacedBy === undefined ? "" : JSON.stringify(replacedBy)}`);
    keys.set(brief, key);
  }
  return key;
}
