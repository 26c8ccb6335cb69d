import type { Share } from "./entries.ts";
import { sharesText } from "../generated/vocabulary-shares.ts";
import { readOnce } from "./read-once.ts";

export const allShares = /* @__PURE__ */ readOnce<readonly Share[]>(sharesText);

/**
 * The shares of a mineral, at one stage or at all: stage by stage, the newest year first, then the
 * largest share first.
 *
 * Empty where no figure is known. A group's figures are not its members'.
 */
export function sharesOf(mineral: string, stage?: string): Share[] {
  return allShares().filter(
    (share) => share.mineral === mineral && (stage === undefined || share.stage === stage),
  );
}
