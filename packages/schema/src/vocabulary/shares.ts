import type { Share } from "./entries.ts";
import { shares } from "../generated/vocabulary-shares.ts";

export { shares };

/**
 * The shares of a mineral, at one stage or at all: stage by stage, the newest year first, then the
 * largest share first.
 *
 * Empty where no figure is known. A group's figures are not its members'.
 */
export function sharesOf(mineral: string, stage?: string): Share[] {
  return shares.filter(
    (share) => share.mineral === mineral && (stage === undefined || share.stage === stage),
  );
}
