import type { PositionNode } from "../positions/position-tree.ts";
import type { Block } from "./block.ts";

/** Maps parts of a Markdown text to parts of the article, to find positions. */
export interface Outline {
  readonly start: number;
  readonly end: number;
  /** Where a missing field of the article belongs: the end of the front matter. */
  readonly insertAt: number;
  readonly frontMatter: PositionNode | undefined;
  headline: Block | undefined;
  readonly sections: Map<"coreInsights" | "groups" | "references", OutlineSection>;
}

export interface OutlineSection {
  /** Undefined for bullets or references without a heading. */
  heading: Block | undefined;
  entries: OutlineEntry[];
}

/** An insight, group or reference. */
export interface OutlineEntry {
  readonly block: Block;
  readonly value: Record<string, unknown>;
  /** Set for a group. */
  readonly insights?: OutlineEntry[];
  /** The indices of the citations that those in the comment complete, in the order of the comment. */
  completed?: readonly number[];
  /** The comment below it that holds more fields. */
  comment?: OutlineComment;
}

export interface OutlineComment {
  readonly start: number;
  readonly end: number;
  readonly tree: () => PositionNode;
}

/** Returns all insights of an article, those of the core first. */
export function insightsOf({ sections }: Outline): OutlineEntry[] {
  const groups = sections.get("groups")?.entries ?? [];
  return [
    ...(sections.get("coreInsights")?.entries ?? []),
    ...groups.flatMap((group) => group.insights!),
  ];
}
