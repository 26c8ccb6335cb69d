import type { Membership } from "./entries.ts";
import { membershipsText } from "../generated/vocabulary-memberships.ts";
import { isA } from "./is-a.ts";
import { readOnce } from "./read-once.ts";

export const allMemberships = /* @__PURE__ */ readOnce<readonly Membership[]>(membershipsText);

/**
 * The official lists that name a mineral, or a group that it is in; `mineral` of each says which.
 *
 * A list that names the members of a group one by one is theirs, not the group's. Empty where no list
 * is known.
 */
export function membershipsOf(mineral: string): Membership[] {
  return allMemberships().filter((membership) => isA(mineral, membership.mineral));
}
