import type { Article } from "@mineral-brief/schema";
import { colonOf } from "@mineral-brief/schema/internal";
import {
  directionOf,
  directionOfLanguage,
  labelsFor,
  languageOf,
  retractedIds,
  retractionDateOf,
  textOf,
  type LinkView,
} from "@mineral-brief/schema/reading";
import { entryIdOf } from "../exports/entry-id.ts";

/** A brief of a newsletter, as the target of a link. */
export interface LetterTarget {
  readonly article: Article;
  readonly id: string;
}

/** A brief of a newsletter, with what readers must know wherever they see its headline. */
export interface LetterBrief extends LetterTarget {
  /** "Withdrawn: " before its headline, or "Corrected: " if it retracts some insights. Empty for any other. */
  readonly warning: string;
  /** The brief of the same letter that it replaces, and the first one that replaces it. */
  readonly replaces: LetterTarget | undefined;
  readonly replacedBy: LetterTarget | undefined;
}

/** Lists the briefs of a newsletter. `language` is that of the warnings. */
export function letterBriefs(articles: readonly Article[], language: string): LetterBrief[] {
  const targets = articles.map((article, index) => ({ article, id: `brief-${index + 1}` }));
  const byId = new Map(targets.map((target) => [entryIdOf(target.article), target]));
  for (const target of targets)
    if (target.article.id !== undefined) byId.set(target.article.id, target);
  const replaced = targets.map((target) => {
    const { supersedes } = target.article;
    const other = supersedes === undefined ? undefined : byId.get(supersedes);
    return other === target ? undefined : other;
  });
  return targets.map((target, index) => ({
    ...target,
    warning: warningOf(target.article, language),
    replaces: replaced[index],
    replacedBy: targets.find((_, other) => replaced[other] === target),
  }));
}

function warningOf(article: Article, language: string): string {
  const { withdrawn, corrected } = labelsFor(language);
  const colon = colonOf(language);
  if (retractionDateOf(article) !== undefined) return `${withdrawn}${colon}`;
  return retractedIds(article).size > 0 ? `${corrected}${colon}` : "";
}

/** Shows the headline of a brief in a text of some language, as a link if its target has an id. */
export function headlineLink(
  article: Article,
  language: string,
  href: string | undefined,
): LinkView {
  const { headline } = article;
  const lang = languageOf(headline, article);
  const dir = directionOf(headline, article);
  return {
    text: textOf(headline),
    lang: lang === language ? undefined : lang,
    dir: dir === directionOfLanguage(language) ? undefined : dir,
    href,
  };
}

/** Returns the language of most briefs; of two, that of the first brief. */
export function mainLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[language] = ["en"]] = [...counts].toSorted(([, left], [, right]) => right - left);
  return language;
}
