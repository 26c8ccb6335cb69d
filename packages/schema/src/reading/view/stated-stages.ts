import type { Insight, TermId } from "../../article.ts";
import { termId } from "../terms.ts";

/** A country's share of world output in one year, as its source publishes it. */
export interface PublishedShare {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Percent of world output. */
  readonly percent: number;
  readonly year: number;
  /** The work and edition; states if the share is an estimate or an average. */
  readonly source: string;
}

/** Returns the shares of a mineral at a stage: the newest year first, then the largest share. Empty if none are known. */
export type PublishedSharesOf = (mineral: TermId, stage: TermId) => readonly PublishedShare[];

/**
 * Lists the stages at which an insight is about a mineral: its own, else those of its relations.
 *
 * Empty if it does not say so. A stage is never guessed.
 */
export function stagesOf(
  mineral: TermId,
  { minerals = [], stages = [], relations = [] }: Insight,
): TermId[] {
  const own = minerals.map(termId);
  const isAbout = ({ minerals: ids }: { minerals?: TermId[] | undefined }): boolean =>
    ids === undefined ? own.length === 1 && own[0] === mineral : ids.includes(mineral);
  const about = relations.filter(isAbout);
  if (stages.length > 0) return own.includes(mineral) || about.length > 0 ? stages : [];
  return [...new Set(about.flatMap(({ stage }) => stage ?? []))];
}
