export { withAsciiDigits } from "./reading/ascii-digits.ts";
export { allInsights, type PlacedInsight } from "./reading/all-insights.ts";
export { citationId } from "./reading/citations.ts";
export { citedPlace, type CitedPlace } from "./reading/cited-place.ts";
export { viewCaps } from "./reading/view-caps.ts";
export { formatWhen } from "./reading/dates.ts";
export { formatPeriod } from "./reading/format-period.ts";
export type { DateLength } from "./reading/english-dates.ts";
export { publicationDateOf } from "./reading/publication-date.ts";
export { lastChangeOf, type LastChange } from "./reading/last-change.ts";
export { addressOfDoi } from "./reading/doi.ts";
export { timesIn, type ConvertTime } from "./reading/format-in-zone.ts";
export { instantOf } from "./reading/instant-of.ts";
export { guessLanguage, hasHan } from "./reading/guess-language.ts";
export { labelLanguages, labelsFor, type Labels } from "./reading/labels.ts";
export {
  locatedShape,
  readLocatedMark,
  type LocatedNumber,
  type MarkLocator,
} from "./reading/located-marks.ts";
export { partNames, type PartName } from "./reading/part-names.ts";
export { primaryLanguage } from "./reading/primary-language.ts";
export { readingText } from "./reading/reading-text.ts";
export { retractedIds, retractionDateOf } from "./reading/retracted-ids.ts";
export { referencesById } from "./reading/references.ts";
export { directionOf, directionOfLanguage, languageOf, textOf } from "./reading/text-of.ts";
export { figuresOf, relationsOf, type Statement } from "./reading/statements.ts";
export { organizationOf } from "./reading/organization-of.ts";
export { mineralsOf, placesOf, termId } from "./reading/terms.ts";
export type { PublishedShare, PublishedSharesOf } from "./reading/view/stated-stages.ts";
export { limitOf, percentRange, type Limit } from "./reading/view/percent-range.ts";
export { quoteAddress, type QuoteContext } from "./reading/view/text-fragment.ts";
export type { HrefOf, NameOf, TermsPart } from "./reading/view/term-names.ts";
export type {
  ArticleView,
  CitationDetailsView,
  CitationView,
  BackView,
  CitedView,
  CorrectionView,
  DataView,
  DateView,
  FactView,
  FigureView,
  GroupView,
  InsightView,
  ItemView,
  KeyFigureView,
  HeadlinePart,
  HeadlineView,
  LadderNode,
  LadderStep,
  LinkView,
  OriginView,
  PieceRole,
  PieceView,
  PublishedSharesView,
  QuoteView,
  ReferenceView,
  RelationState,
  RowsView,
  RowView,
  StatementView,
  SharesView,
  ShareView,
  TermDetailsView,
  TermsView,
  TermView,
  TextView,
} from "./reading/view/views.ts";
export { vocabularyLanguage } from "./reading/vocabulary-language.ts";
export type { ViewOptions } from "./reading/view/view-options.ts";
export { isTimeZone } from "./reading/zone-offset.ts";
export { viewArticle, viewCitation, viewData, viewTerm } from "./views.ts";
