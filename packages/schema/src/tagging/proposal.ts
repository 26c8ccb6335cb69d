import type { Figure, Organization, TermId } from "../article.ts";
import type { PathSegment } from "../issue.ts";

/** A tag to add to an article, with the words that suggest it. */
export type TagProposal = TermProposal | FigureProposal;

interface ProposalBase {
  /** The list to add the tag to: `["coreInsights", 0, "minerals"]`. */
  readonly path: readonly PathSegment[];
  /** The first words that suggest the tag, verbatim. */
  readonly words: string;
  /** The range of the words in the text of the insight or in the headline, in UTF-16 code units from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A mineral, place or organisation to add. */
export interface TermProposal extends ProposalBase {
  readonly kind: "mineral" | "place" | "organization";
  readonly id: TermId;
  /** For a main subject of the article: the number of insights that mention it. `words` are then from the first text that does. */
  readonly insights?: number;
  /** For an organisation of the vocabulary that the article does not declare: what to add to its `organizations`. */
  readonly declaration?: Organization;
}

/** A figure to add. */
export interface FigureProposal extends ProposalBase {
  readonly kind: "figure";
  readonly figure: Figure;
}
