import type { Share } from "./entries.ts";
import { sharesText } from "../generated/vocabulary-shares.ts";
import { readOnce } from "./read-once.ts";

export const allShares = /* @__PURE__ */ readOnce<readonly Share[]>(sharesText);

/**
 * Returns the shares of a mineral at one stage, or at all stages if `stage` is undefined. Within a stage, the newest year
 * comes first, then the largest share.
 *
 * Returns an empty list if none are known. Shares of a group do not apply to its members.
 */
export function sharesOf(mineral: string, stage?: string): Share[] {
  return allShares().filter(
    (share) => share.mineral === mineral && (stage === undefined || share.stage === stage),
  );
}
