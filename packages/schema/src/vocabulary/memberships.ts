import type { Membership } from "./entries.ts";
import { membershipsText } from "../generated/vocabulary-memberships.ts";
import { isA } from "./is-a.ts";
import { readOnce } from "./read-once.ts";

export const allMemberships = /* @__PURE__ */ readOnce<readonly Membership[]>(membershipsText);

/**
 * Returns the entries of official lists for a mineral or for a group that contains it; `mineral` of an entry states which.
 *
 * Entries for the members of a group do not count for the group. Returns an empty list if there are none.
 */
export function membershipsOf(mineral: string): Membership[] {
  return allMemberships().filter((membership) => isA(mineral, membership.mineral));
}
