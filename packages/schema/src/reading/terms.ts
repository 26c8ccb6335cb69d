import type { DeclaredTerm, Insight, Term, TermId } from "../article.ts";
import type { ArticleParts } from "../article-parts.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { insightsOf } from "./insights-of.ts";

type Terms = ArticleParts<"minerals" | "places" | "coreInsights" | "groups">;

/** Returns all minerals of the article without duplicates: the main ones, then those of its insights in reading order. */
export function mineralsOf(article: Terms): DeclaredTerm[];
export function mineralsOf(article: DeepReadonly<Terms>): DeepReadonly<DeclaredTerm>[];
export function mineralsOf(article: DeepReadonly<Terms>): DeepReadonly<DeclaredTerm>[] {
  return collect(article, "minerals");
}

/** Returns all places of the article without duplicates: the main ones, then those of its insights in reading order. */
export function placesOf(article: Terms): DeclaredTerm[];
export function placesOf(article: DeepReadonly<Terms>): DeepReadonly<DeclaredTerm>[];
export function placesOf(article: DeepReadonly<Terms>): DeepReadonly<DeclaredTerm>[] {
  return collect(article, "places");
}

/** Returns the id of a term. */
export function termId(term: DeepReadonly<Term>): TermId {
  return typeof term === "string" ? term : term.id;
}

/** Merges the declarations of each term; for each key the first value is used. */
function collect(
  article: DeepReadonly<Terms>,
  key: keyof Insight & ("minerals" | "places"),
): DeepReadonly<DeclaredTerm>[] {
  const byId = new Map<TermId, DeepReadonly<DeclaredTerm>>();
  const add = (terms: readonly DeepReadonly<Term>[] = []): void => {
    for (const term of terms) {
      const declared = typeof term === "string" ? { id: term } : term;
      const before = byId.get(declared.id);
      byId.set(declared.id, before === undefined ? declared : { ...declared, ...before });
    }
  };
  add(article[key]);
  for (const insight of insightsOf(article)) add(insight[key]);
  return [...byId.values()];
}
