import type { TagProposal } from "@mineral-brief/schema/tagging";

/** How many tags there are of each kind. Plain data, so that it can be sent between threads. */
export type TagCounts = Readonly<Partial<Record<TagProposal["kind"] | "relation", number>>>;

/** Counts tags by their kind. */
export function countTags(tags: readonly Pick<TagProposal, "kind">[]): TagCounts {
  const counts: Partial<Record<TagProposal["kind"], number>> = {};
  for (const { kind } of tags) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export function addCounts(left: TagCounts, right: TagCounts): TagCounts {
  const sum: { -readonly [Kind in keyof TagCounts]: TagCounts[Kind] } = { ...left };
  for (const [kind, count] of Object.entries(right) as [keyof TagCounts, number][])
    sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}
