import type { Article } from "../article.ts";

/** The relevant part of an article. `completeExample` adds a headline, a source, a date and an insight. */
export type ExampleArticle = Partial<Article> & { readonly [unknownKey: string]: unknown };

/** An article that a rule reports. */
export interface IncorrectExample {
  readonly article: ExampleArticle;
  /** The paths of the issues: `coreInsights[0].text`. The empty string is the article itself. */
  readonly at: readonly string[];
  /** Codes of other rules that unavoidably report this article too; none if undefined. */
  readonly alongside?: readonly string[] | undefined;
}

/** The examples of a rule, for its test, its documentation page and `explain`. */
export interface RuleExamples {
  /** Why the rule matters to readers, in one or two sentences. */
  readonly why: string;
  readonly incorrect: readonly IncorrectExample[];
  readonly correct: readonly ExampleArticle[];
  /** What the rule compares, its limits, and what it ignores; undefined if the summary says it. */
  readonly whatCounts?: string | undefined;
  /** When to turn the rule off; undefined if never. */
  readonly whenNotToUse?: string | undefined;
  /** The current date for the examples of this rule; `exampleDay` if undefined. */
  readonly now?: string | undefined;
}

/** The current date for examples: the day after the date of the completed article. */
export const exampleDay = "2025-10-25";

/** An article without issues. An example replaces parts of it. */
const cleanArticle: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten prices rise",
  language: "en",
  source: { name: "Mining Desk" },
  datePublished: "2025-10-24",
  coreInsights: [{ text: "Tungsten prices rose for a third week." }],
};

/** Completes an example to an article. Keys that the example sets to undefined are removed. */
export function completeExample(example: ExampleArticle): Article {
  return JSON.parse(JSON.stringify({ ...cleanArticle, ...example })) as Article;
}
