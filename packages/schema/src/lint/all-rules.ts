import type { RuleCode } from "./generated/rule-code.ts";
import type { Rule } from "./rule.ts";
import { articleEmpty } from "./rules/article-empty.ts";
import { authorIsAModel } from "./rules/author-is-a-model.ts";
import { bidiControl } from "./rules/bidi-control.ts";
import { citationDangling } from "./rules/citation-dangling.ts";
import { citationDuplicate } from "./rules/citation-duplicate.ts";
import { citationInText } from "./rules/citation-in-text.ts";
import { citationsUniform } from "./rules/citations-uniform.ts";
import { citationUnresolved } from "./rules/citation-unresolved.ts";
import { controlStatus } from "./rules/control-status.ts";
import { claimUnattributed } from "./rules/claim-unattributed.ts";
import { codeUnknown } from "./rules/code-unknown.ts";
import { conversionImplausible } from "./rules/conversion-implausible.ts";
import { currencyAmbiguous } from "./rules/currency-ambiguous.ts";
import { dateFuture } from "./rules/date-future.ts";
import { dateImpossible } from "./rules/date-impossible.ts";
import { dateMissing } from "./rules/date-missing.ts";
import { dateOrder } from "./rules/date-order.ts";
import { dateWithoutOffset } from "./rules/date-without-offset.ts";
import { dateZoneMismatch } from "./rules/date-zone-mismatch.ts";
import { extensionKey } from "./rules/extension-key.ts";
import { figureNotInText } from "./rules/figure-not-in-text.ts";
import { figureValueMismatch } from "./rules/figure-value-mismatch.ts";
import { groupDuplicateTitle } from "./rules/group-duplicate-title.ts";
import { groupEmpty } from "./rules/group-empty.ts";
import { groupNumberInTitle } from "./rules/group-number-in-title.ts";
import { groupUncited } from "./rules/group-uncited.ts";
import { headlineLanguage } from "./rules/headline-language.ts";
import { headlineLong } from "./rules/headline-long.ts";
import { idDuplicate } from "./rules/id-duplicate.ts";
import { idUnresolved } from "./rules/id-unresolved.ts";
import { insightDuplicate } from "./rules/insight-duplicate.ts";
import { insightUncited } from "./rules/insight-uncited.ts";
import { interfaceResidue } from "./rules/interface-residue.ts";
import { languageGuessed } from "./rules/language-guessed.ts";
import { markupInText } from "./rules/markup-in-text.ts";
import { nameMisspelt } from "./rules/name-misspelt.ts";
import { newerMinor } from "./rules/newer-minor.ts";
import { placeholderLeft } from "./rules/placeholder-left.ts";
import { provenanceUndisclosed } from "./rules/provenance-undisclosed.ts";
import { rangeReversed } from "./rules/range-reversed.ts";
import { referenceDuplicate } from "./rules/reference-duplicate.ts";
import { referenceEmpty } from "./rules/reference-empty.ts";
import { referenceUnused } from "./rules/reference-unused.ts";
import { relationToSelf } from "./rules/relation-to-self.ts";
import { relationWithoutTarget } from "./rules/relation-without-target.ts";
import { reviewWithoutResponsibleParty } from "./rules/review-without-responsible-party.ts";
import { shareOutOfRange } from "./rules/share-out-of-range.ts";
import { shareOutdated } from "./rules/share-outdated.ts";
import { shareSum } from "./rules/share-sum.ts";
import { sourceMissing } from "./rules/source-missing.ts";
import { termDuplicate } from "./rules/term-duplicate.ts";
import { textBlank } from "./rules/text-blank.ts";
import { textLanguage } from "./rules/text-language.ts";
import { textUntrimmed } from "./rules/text-untrimmed.ts";
import { timeZoneUnknown } from "./rules/time-zone-unknown.ts";
import { unknownKey } from "./rules/unknown-key.ts";
import { unknownTerm } from "./rules/unknown-term.ts";
import { yearSuspect } from "./rules/year-suspect.ts";

/**
 * All rules, in the order in which their issues are reported.
 *
 * This is the order in which authors fix a brief: first the article and its head, then dates, texts, groups, citations,
 * ids, figures, and provenance. Fixing an issue often removes later ones. Rules that compare two values come after the
 * rules that check each value.
 */
export const allRules = [
  unknownKey,
  newerMinor,
  articleEmpty,
  languageGuessed,
  headlineLong,
  headlineLanguage,
  sourceMissing,
  dateMissing,
  dateImpossible,
  timeZoneUnknown,
  dateWithoutOffset,
  dateZoneMismatch,
  dateFuture,
  dateOrder,
  textBlank,
  placeholderLeft,
  textUntrimmed,
  textLanguage,
  nameMisspelt,
  markupInText,
  interfaceResidue,
  bidiControl,
  citationInText,
  groupNumberInTitle,
  groupEmpty,
  groupDuplicateTitle,
  groupUncited,
  insightDuplicate,
  citationDuplicate,
  citationDangling,
  citationUnresolved,
  insightUncited,
  citationsUniform,
  claimUnattributed,
  referenceUnused,
  referenceDuplicate,
  referenceEmpty,
  idDuplicate,
  idUnresolved,
  unknownTerm,
  codeUnknown,
  termDuplicate,
  relationToSelf,
  relationWithoutTarget,
  figureNotInText,
  figureValueMismatch,
  rangeReversed,
  shareOutOfRange,
  shareSum,
  currencyAmbiguous,
  conversionImplausible,
  yearSuspect,
  shareOutdated,
  controlStatus,
  authorIsAModel,
  provenanceUndisclosed,
  reviewWithoutResponsibleParty,
  extensionKey,
  // The code of a rule is a string here. A test compares them with the generated list.
] as readonly Rule[] as readonly Rule<RuleCode>[];

const byCode = new Map<string, Rule<RuleCode>>(allRules.map((rule) => [rule.code, rule]));

/** Returns the rule with this code; undefined if there is none. */
export function ruleByCode(code: string): Rule<RuleCode> | undefined {
  return byCode.get(code);
}
