import { mineralGroups } from "../generated/vocabulary-groups.ts";
import { placeMembers } from "./place-members.ts";

/**
 * Tests whether a mineral is in a group of minerals, or a place is in a bloc or region: dysprosium in `rare-earths` and
 * `heavy-rare-earths`, `DE` in `EU`, `CN-JX` (ISO 3166-2) in `CN`.
 *
 * Equal ids are always true, also if the vocabulary does not have them. An id of the form of ISO 3166-2, such as `DE-BY`, is
 * wherever its country is, and need not exist. Other ids that the vocabulary does not have are false, and so is a bloc or
 * region whose members it does not list.
 */
export function isA(id: string, ancestor: string): boolean {
  if (id === ancestor) return true;
  if (membersOf(ancestor).includes(id)) return true;
  const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(id)?.[1];
  return country !== undefined && isA(country, ancestor);
}

function membersOf(group: string): readonly string[] {
  if (Object.hasOwn(mineralGroups, group)) return mineralGroups[group]!;
  return Object.hasOwn(placeMembers, group) ? placeMembers[group]!.split(" ") : [];
}
