import type { Article } from "@mineral-brief/schema";
import {
  allInsights,
  formatWhen,
  mineralsOf,
  placesOf,
  publicationDateOf,
  relationsOf,
  termId,
} from "@mineral-brief/schema/reading";
import { nameOf } from "@mineral-brief/schema/vocabulary";

/** The facts about a brief that the gallery displays and filters by. */
export interface BriefFacts {
  /** The English name, such as `Arabic`. */
  readonly language: string;
  /** The publication date, such as `March 11, 2026`. Empty if unknown. */
  readonly date: string;
  readonly insights: number;
  readonly references: number;
  /** Ids of the vocabulary in the order of the article, without duplicates. The same for `places` and `relations`. */
  readonly minerals: readonly string[];
  readonly places: readonly string[];
  readonly relations: readonly string[];
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** Collects the facts about a brief. Omits places that only the brief declares, such as mines. */
export function briefFacts(article: Article): BriefFacts {
  const date = publicationDateOf(article);
  const known = (ids: readonly string[]): string[] => [
    ...new Set(ids.filter((id) => nameOf(id, "en") !== undefined)),
  ];
  return {
    language: languageNames.of(article.language)!,
    date: date === undefined ? "" : formatWhen(date, "en"),
    insights: allInsights(article).length,
    references: article.references?.length ?? 0,
    minerals: known(mineralsOf(article).map(termId)),
    places: known(placesOf(article).map(termId)),
    relations: known(relationsOf(article).map(({ value }) => value.type)),
  };
}
