import type { Share, ShareDetails } from "./entries.ts";
import { sharesText } from "../generated/vocabulary-shares.ts";
import { readOnce } from "./read-once.ts";

/** A share without its details, which are a list of their own because many users do not need them. */
export type BareShare = Omit<Share, keyof ShareDetails>;

export const allBareShares = /* @__PURE__ */ readOnce<readonly BareShare[]>(sharesText);

/** Returns the same shares as `sharesOf` without their details, which makes a bundle 3 KB smaller. */
export function bareSharesOf(mineral: string, stage?: string): BareShare[] {
  return allBareShares().filter((share) => isShareOf(share, mineral, stage));
}

/** Tests whether a share is of a mineral, and of a stage if one is stated. */
export function isShareOf(share: BareShare, mineral: string, stage: string | undefined): boolean {
  return share.mineral === mineral && (stage === undefined || share.stage === stage);
}
