import type { Figure, TermId } from "../article.ts";
import type { PathSegment } from "../issue.ts";

/** A tag that an article could carry, and the words that speak for it. */
export type TagProposal = TermProposal | FigureProposal;

interface ProposalBase {
  /** The list that the tag would be added to: `["coreInsights", 0, "minerals"]`. */
  readonly path: readonly PathSegment[];
  /** The first words that speak for it, verbatim. */
  readonly words: string;
  /** Where the words stand in the insight's text, or in the headline; in UTF-16 units from 0, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface TermProposal extends ProposalBase {
  readonly kind: "mineral" | "place" | "organization";
  readonly id: TermId;
  /** For a main subject of the article: in how many insights it stands. `words` are then those of the first text that names it. */
  readonly insights?: number;
}

export interface FigureProposal extends ProposalBase {
  readonly kind: "figure";
  readonly figure: Figure;
}
