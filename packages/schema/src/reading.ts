export { allInsights, type PlacedInsight } from "./reading/all-insights.ts";
export { formatWhen, publicationDateOf } from "./reading/dates.ts";
export { guessLanguage, hasHan } from "./reading/guess-language.ts";
export { labelLanguages, labelsFor, type Labels } from "./reading/labels.ts";
export { referencesById } from "./reading/references.ts";
export { directionOf, directionOfLanguage, languageOf, textOf } from "./reading/text-of.ts";
export { figuresOf, relationsOf, type Statement } from "./reading/statements.ts";
export { mineralsOf, organizationOf, placesOf, termId } from "./reading/terms.ts";
