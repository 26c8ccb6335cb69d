export { allInsights, type PlacedInsight } from "./reading/all-insights.ts";
export {
  articleView,
  type ArticleView,
  type BackLinkView,
  type CitationView,
  type DateView,
  type GroupView,
  type InsightView,
  type LinkView,
  type ReferenceView,
  type TextView,
} from "./reading/article-view.ts";
export { formatWhen, publicationDateOf } from "./reading/dates.ts";
export { guessLanguage, hasHan } from "./reading/guess-language.ts";
export { labelLanguages, labelsFor, type Labels } from "./reading/labels.ts";
export { readingText } from "./reading/reading-text.ts";
export { referencesById } from "./reading/references.ts";
export { directionOf, directionOfLanguage, languageOf, textOf } from "./reading/text-of.ts";
export { figuresOf, relationsOf, type Statement } from "./reading/statements.ts";
export { mineralsOf, organizationOf, placesOf, termId } from "./reading/terms.ts";
