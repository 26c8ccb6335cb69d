import type { Article, DeclaredTerm, Insight, Organization, Term, TermId } from "../article.ts";
import { allInsights } from "./all-insights.ts";

type Terms = Pick<Article, "minerals" | "places" | "coreInsights" | "groups">;

/** Every mineral that the article names, once: its main ones, then those of its insights in reading order. */
export function mineralsOf(article: Terms): DeclaredTerm[] {
  return collect(article, "minerals");
}

/** Every place that the article names, once: its main ones, then those of its insights in reading order. */
export function placesOf(article: Terms): DeclaredTerm[] {
  return collect(article, "places");
}

/** The id of a term. */
export function termId(term: Term): TermId {
  return typeof term === "string" ? term : term.id;
}

/** The article's organisation of that id; the first, where it stands twice. */
export function organizationOf(
  article: Pick<Article, "organizations">,
  id: TermId,
): Organization | undefined {
  return article.organizations?.find((organization) => organization.id === id);
}

/** Where a term is named more than once, what any of the places says of it is kept; the first that says a thing wins. */
function collect(article: Terms, key: keyof Insight & ("minerals" | "places")): DeclaredTerm[] {
  const insights = allInsights(article).flatMap(({ insight }) => insight[key] ?? []);
  const byId = new Map<TermId, DeclaredTerm>();
  for (const term of [...(article[key] ?? []), ...insights]) {
    const declared = typeof term === "string" ? { id: term } : term;
    byId.set(declared.id, { ...declared, ...byId.get(declared.id) });
  }
  return [...byId.values()];
}
