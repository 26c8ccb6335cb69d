/** For the other packages of the project: any release may change it. */
export { firstAtLeast } from "./first-at-least.ts";
export { articleKeyOrder } from "./generated/key-order.ts";
export { groupBy } from "./group-by.ts";
export { hash32 } from "./hash32.ts";
export { isObject } from "./is-object.ts";
export { issueTarget } from "./issue.ts";
export { addressTest } from "./lint/address-test.ts";
export { guardedCheck } from "./lint/guarded-check.ts";
export { codesFor, type CodeKey } from "./lint/known-codes.ts";
export { endOfLine, startOfLine } from "./line-bounds.ts";
export { monthNames, shortMonthNames } from "./month-names.ts";
export { nearest } from "./nearest.ts";
export { isFullWidth } from "./reading/is-full-width.ts";
export { isNeededAfter, isSubjectMark } from "./reading/needed-marks.ts";
export { colonOf, commaOf } from "./reading/punctuation.ts";
export { hasTags, isPlain } from "./reading/view/is-plain.ts";
export { isShort } from "./reading/view/is-short.ts";
export { PlainWording, type PlainWordingOptions } from "./reading/view/plain-wording.ts";
export { latestRelations } from "./reading/view/latest-relations.ts";
export { proposedAct } from "./reading/view/proposed-act.ts";
export { figureOf } from "./reading/view/row-sources.ts";
export { viewArticle } from "./reading/view/view-article.ts";
export {
  longestChip,
  longestMark,
  shownReferences,
  viewArticleWith,
} from "./reading/view/view-article-with.ts";
export { viewCitation } from "./reading/view/view-citation.ts";
export { viewData } from "./reading/view/view-data.ts";
export type { SmallViewOptions } from "./reading/view/view-options.ts";
export { viewTerm } from "./reading/view/view-term.ts";
export { hasOffset, isLocalTime } from "./reading/when-shape.ts";
export { remembered } from "./remembered.ts";
export { shorten } from "./shorten.ts";
export { stringForms, type StringForm, type StringFormName } from "./validation/string-forms.ts";
export { valueAt } from "./value-at.ts";
