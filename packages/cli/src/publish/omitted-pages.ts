import { join } from "node:path";
import type { SiteMatching } from "../outputs/find-earlier-files.ts";
import type { ManifestEntry } from "../outputs/manifest.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import type { CollectedBrief, CollectedBriefs } from "./collect-briefs.ts";
import type { MatchedBrief } from "./page-matching.ts";

/** What is known of the pages whose briefs a run does not publish. */
export interface OmittedPages extends Pick<
  SiteMatching<MatchedBrief>,
  "isOmitted" | "mayBeOmitted"
> {
  /** Says why a page stays as it is; undefined if it must not. */
  readonly whyKept: (entry: ManifestEntry, file: string) => string | undefined;
}

export interface OmittedPagesOptions {
  readonly collected: CollectedBriefs;
  /** The inputs that have errors. */
  readonly withErrors: ReadonlySet<string>;
  /** The briefs whose id others have too. */
  readonly conflicting: readonly CollectedBrief[];
  readonly folder: OutputFolder;
  /** How messages name the folder. */
  readonly name: string;
}

/** Without all inputs, each page may have a brief that is not published. */
export const everyPage = { isOmitted: () => true, mayBeOmitted: () => true };

/** Finds out which pages have briefs that are inputs and not published in this run, or may have. */
export function omittedPages({
  collected: { omittedIds, unidentified },
  withErrors,
  conflicting,
  folder,
  name,
}: OmittedPagesOptions): OmittedPages {
  // The manifest has paths from the folder of the site.
  const fromHere = (from: string): string => join(name, from);
  const sharedIds = new Set(conflicting.map(({ id }) => id));
  const withSharedIds = new Set(conflicting.map(({ from }) => from));
  const known = new Set([...folder.manifest.values()].map(({ from }) => from));
  const unknown = [...unidentified].filter(([from]) => !known.has(from));
  const why = ({ id, from }: ManifestEntry): string | undefined => {
    if (withErrors.has(from)) return `${fromHere(from)} has an error`;
    if (id !== undefined && omittedIds.has(id)) return "its brief has an error";
    if (withSharedIds.has(from) || sharedIds.has(id)) return "several briefs have its id";
    return undefined;
  };
  return {
    isOmitted: (entry) => why(entry) !== undefined,
    mayBeOmitted: (entry, file) =>
      why(entry) !== undefined || unknown.some(([, { mayHave }]) => mayHave(file)),
    whyKept(entry, file) {
      if (entry.from === "") return undefined;
      const reason = why(entry);
      if (reason !== undefined) return reason;
      const [from] = unknown.find(([, { hidesId, mayHave }]) => hidesId || mayHave(file)) ?? [];
      return from && `${fromHere(from)} has an error and may be its brief`;
    },
  };
}
