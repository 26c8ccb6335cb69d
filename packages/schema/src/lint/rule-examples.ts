import type { Article } from "../article.ts";

/** An article, or the part of one that matters; a test completes it with a headline, a source, a date and an insight. */
export type ExampleArticle = Partial<Article> & { readonly [unknownKey: string]: unknown };

/** An article that a rule speaks of. */
export interface IncorrectExample {
  readonly article: ExampleArticle;
  /** Where it speaks: `coreInsights[0].text`. Empty for the article itself. */
  readonly at: readonly string[];
  /** Codes of other rules that cannot but speak too; none if undefined. */
  readonly alongside?: readonly string[];
}

/** What a rule's test, its page and `explain` read. */
export interface RuleExamples {
  /** Why it matters to readers, in a sentence or two. */
  readonly why: string;
  readonly incorrect: readonly IncorrectExample[];
  readonly correct: readonly ExampleArticle[];
  /** When the rule does not fit; undefined where it always does. */
  readonly whenNotToUse?: string;
  /** "Now" for this rule's examples; the day after the completed article's date if undefined. */
  readonly now?: string;
}

/** "Now" for examples that name no other day. */
export const exampleDay = "2025-10-25";

/** An article that no rule speaks of; an example replaces what it is about. */
const cleanArticle: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten prices rise",
  language: "en",
  source: { name: "Mining Desk" },
  datePublished: "2025-10-24",
  coreInsights: [{ text: "Tungsten prices rose for a third week." }],
};

/** Makes an example a whole article. A key that the example sets to undefined is left out. */
export function completeExample(example: ExampleArticle): Article {
  return JSON.parse(JSON.stringify({ ...cleanArticle, ...example })) as Article;
}
