import type { Article } from "../article.ts";
import { allInsights } from "../reading/all-insights.ts";
import { termId } from "../reading/terms.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import type { NamedThing } from "./named-thing.ts";
import type { TagProposal, TermProposal } from "./proposal.ts";

/** The minimum number and part of the insights that mention a main subject. */
const fewestInsights = 3;
const smallestPart = 1 / 3;

/**
 * Proposes the main minerals and places of an article that states none: those in the headline, and those in at least
 * three insights and a third of all insights. The most frequent come first.
 */
export function proposeMainTerms(
  article: Article,
  proposals: readonly TagProposal[],
  find: (text: string, language: string) => readonly NamedThing[],
): TermProposal[] {
  // Where the author has chosen the main subjects, there is nothing to propose.
  const open = (["minerals", "places"] as const).filter(
    (list) => (article[list] ?? []).length === 0,
  );
  if (open.length === 0) return [];
  const headline = textOf(article.headline);
  const named = find(headline, languageOf(article.headline, article));
  return open.flatMap((list) => {
    const kind = list === "minerals" ? "mineral" : "place";
    const found = new Map<string, TermProposal & { insights: number }>();
    for (const { id, start, end, kind: other } of named)
      if (other === kind && !found.has(id))
        found.set(id, {
          path: [list],
          kind,
          id,
          words: headline.slice(start, end),
          start,
          end,
          insights: 0,
        });
    const inHeadline = new Set(found.keys());
    const insights = allInsights(article);
    for (const { insight, path } of insights)
      for (const id of new Set((insight[list] ?? []).map(termId)))
        count(found, { path, kind, id, words: id, start: 0, end: 0 }, list);
    for (const proposal of proposals) if (proposal.kind === kind) count(found, proposal, list);
    const least = Math.max(fewestInsights, insights.length * smallestPart);
    return [...found.values()]
      .filter(({ id, insights: number }) => inHeadline.has(id) || number >= least)
      .sort((left, right) => right.insights - left.insights);
  });
}

function count(
  found: Map<string, TermProposal & { insights: number }>,
  proposal: TermProposal,
  list: "minerals" | "places",
): void {
  const before = found.get(proposal.id);
  if (before === undefined) found.set(proposal.id, { ...proposal, path: [list], insights: 1 });
  else before.insights++;
}
