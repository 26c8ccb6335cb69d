import type { Article, Text } from "@mineral-brief/schema";
import { guessLanguage } from "@mineral-brief/schema/reading";

/** What is known of a brief before it is written. */
export interface StarterAnswers {
  readonly headline?: string | undefined;
  /** The name of the work that it sums up. */
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  /** BCP 47 tag of the insights. */
  readonly language: string;
  /** Ids of the vocabulary. */
  readonly minerals: readonly string[];
  /** As an article states it. */
  readonly date: string;
}

/** What stands where words are still to be written; the rule `placeholder-left` finds each. */
export const placeholders = {
  headline: "TODO: what has happened, in one line",
  source: "TODO: who published what this sums up",
  coreInsight: "TODO: the main point, in a sentence or two",
  groupTitle: "TODO: a theme, such as Supply",
  insight: "TODO: a finding, with the reference that it rests on",
  referenceTitle: "TODO: the title of the reference",
} as const;

/** Makes a brief with one of everything that most briefs have, and a placeholder for what nobody knows yet. */
export function starterArticle(answers: StarterAnswers): Article {
  const { headline, source, sourceUrl, language, minerals, date } = answers;
  const url = sourceUrl === undefined ? {} : { url: sourceUrl };
  const name = source === undefined ? placeholders.source : inLanguage(source, language);
  return {
    schemaVersion: "1.0",
    headline: headline === undefined ? placeholders.headline : inLanguage(headline, language),
    language,
    source: { name, ...url },
    datePublished: date,
    ...(minerals.length === 0 ? {} : { minerals: [...minerals] }),
    coreInsights: [{ text: placeholders.coreInsight, citations: [1] }],
    groups: [
      {
        title: placeholders.groupTitle,
        insights: [{ text: placeholders.insight, citations: [1] }],
      },
    ],
    references: [{ id: 1, title: placeholders.referenceTitle, publisher: name, ...url }],
  };
}

/** A headline may be in another language than the insights; its script tells. Latin letters stand in many. */
function inLanguage(words: string, language: string): Text {
  const own = guessLanguage(words);
  const isSame = own === undefined || own === language.split("-")[0];
  return isSame || (own === "en" && !/^(?:zh|ja|ko)\b/.test(language))
    ? words
    : { value: words, lang: own };
}
