import type { Article, Text } from "@mineral-brief/schema";
import { guessLanguage, primaryLanguage } from "@mineral-brief/schema/reading";
import type { AuthorAnswers } from "./ask-author.ts";

/** The fields that a starter brief is filled with. */
export interface StarterFields extends AuthorAnswers {
  readonly id?: string | undefined;
  /** The language of the insights, a BCP 47 tag. */
  readonly language: string;
  /** Ids from the vocabulary. */
  readonly minerals: readonly string[];
  /** The date of publication, in the format of an article. */
  readonly date: string;
}

/** The placeholders for missing text. The rule `placeholder-left` reports each. */
export const placeholders = {
  headline: "TODO: what happened, in one line",
  source: "TODO: the publisher of the text that this brief summarises",
  coreInsight: "TODO: the main point, in one or two sentences",
  groupTitle: "TODO: a theme, such as Supply",
  insight: "TODO: one insight, with the reference that supports it",
  referenceTitle: "TODO: the title of the reference",
} as const;

/** Creates a brief with the parts that most briefs have, and a placeholder for each missing text. */
export function starterArticle(fields: StarterFields): Article {
  const { id, headline, source, sourceUrl, language, minerals, date } = fields;
  const url = sourceUrl === undefined ? {} : { url: sourceUrl };
  const name = source === undefined ? placeholders.source : withLanguage(source, language);
  return {
    schemaVersion: "1.0",
    ...(id === undefined ? {} : { id }),
    headline: headline === undefined ? placeholders.headline : withLanguage(headline, language),
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

/** Adds the language to a text whose script differs from that of the insights. */
function withLanguage(words: string, language: string): Text {
  const own = guessLanguage(words);
  const isSame = own === undefined || own === primaryLanguage(language);
  // The guess is `en` for all Latin letters.
  return isSame || (own === "en" && isLatin(language)) ? words : { value: words, lang: own };
}

/** Whether a language is usually written in Latin letters. True for an unknown tag. */
function isLatin(language: string): boolean {
  try {
    return (new Intl.Locale(language).maximize().script ?? "Latn") === "Latn";
  } catch {
    return true;
  }
}
