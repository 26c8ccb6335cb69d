import type { Share, ShareDetails } from "./entries.ts";
import { shareDetailsText } from "../generated/vocabulary-share-details.ts";
import { allBareShares, isShareOf } from "./bare-shares.ts";
import { mergeDetails } from "./merge-details.ts";
import { readOnce } from "./read-once.ts";

const shareDetails = /* @__PURE__ */ readOnce<readonly ShareDetails[]>(shareDetailsText);
let merged: readonly Share[] | undefined;

export function allShares(): readonly Share[] {
  return (merged ??= mergeDetails(allBareShares(), shareDetails()));
}

/**
 * Returns the shares of a mineral at one stage, or at all stages if `stage` is undefined. Within a stage, the newest year
 * comes first, then the largest share.
 *
 * Returns an empty list if none are known. Shares of a group do not apply to its members.
 */
export function sharesOf(mineral: string, stage?: string): Share[] {
  return allShares().filter((share) => isShareOf(share, mineral, stage));
}
