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

/** What the gallery says of a brief, and filters by. */
export interface BriefFacts {
  /** `Arabic`. */
  readonly language: string;
  /** `March 11, 2026`. */
  readonly date: string;
  readonly insights: number;
  readonly references: number;
  /** Ids of the vocabulary, once each, in the order of the article. */
  readonly minerals: readonly string[];
  readonly places: readonly string[];
  readonly relations: readonly string[];
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** Reads what the gallery shows of a brief. Places that the brief itself declares, such as mines, are left out. */
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
