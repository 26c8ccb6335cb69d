// Written by scripts/write-rule-examples.ts from all-rules.ts. Do not edit; run `npm run generate`.
import type { RuleExamples } from "../rule-examples.ts";
import { unknownKeyExamples } from "../rules/unknown-key.examples.ts";
import { newerMinorExamples } from "../rules/newer-minor.examples.ts";
import { articleEmptyExamples } from "../rules/article-empty.examples.ts";
import { languageGuessedExamples } from "../rules/language-guessed.examples.ts";
import { headlineLongExamples } from "../rules/headline-long.examples.ts";
import { headlineLanguageExamples } from "../rules/headline-language.examples.ts";
import { sourceMissingExamples } from "../rules/source-missing.examples.ts";
import { dateMissingExamples } from "../rules/date-missing.examples.ts";
import { dateImpossibleExamples } from "../rules/date-impossible.examples.ts";
import { timeZoneUnknownExamples } from "../rules/time-zone-unknown.examples.ts";
import { dateWithoutOffsetExamples } from "../rules/date-without-offset.examples.ts";
import { dateZoneMismatchExamples } from "../rules/date-zone-mismatch.examples.ts";
import { dateFutureExamples } from "../rules/date-future.examples.ts";
import { dateOrderExamples } from "../rules/date-order.examples.ts";
import { textBlankExamples } from "../rules/text-blank.examples.ts";
import { placeholderLeftExamples } from "../rules/placeholder-left.examples.ts";
import { textUntrimmedExamples } from "../rules/text-untrimmed.examples.ts";
import { textLanguageExamples } from "../rules/text-language.examples.ts";
import { markupInTextExamples } from "../rules/markup-in-text.examples.ts";
import { interfaceResidueExamples } from "../rules/interface-residue.examples.ts";
import { bidiControlExamples } from "../rules/bidi-control.examples.ts";
import { citationInTextExamples } from "../rules/citation-in-text.examples.ts";
import { groupNumberInTitleExamples } from "../rules/group-number-in-title.examples.ts";
import { groupEmptyExamples } from "../rules/group-empty.examples.ts";
import { groupDuplicateTitleExamples } from "../rules/group-duplicate-title.examples.ts";
import { groupUncitedExamples } from "../rules/group-uncited.examples.ts";
import { citationDuplicateExamples } from "../rules/citation-duplicate.examples.ts";
import { citationDanglingExamples } from "../rules/citation-dangling.examples.ts";
import { citationUnresolvedExamples } from "../rules/citation-unresolved.examples.ts";
import { insightUncitedExamples } from "../rules/insight-uncited.examples.ts";
import { referenceUnusedExamples } from "../rules/reference-unused.examples.ts";
import { referenceEmptyExamples } from "../rules/reference-empty.examples.ts";
import { idDuplicateExamples } from "../rules/id-duplicate.examples.ts";
import { idUnresolvedExamples } from "../rules/id-unresolved.examples.ts";
import { unknownTermExamples } from "../rules/unknown-term.examples.ts";
import { relationToSelfExamples } from "../rules/relation-to-self.examples.ts";
import { relationWithoutTargetExamples } from "../rules/relation-without-target.examples.ts";
import { figureNotInTextExamples } from "../rules/figure-not-in-text.examples.ts";
import { figureValueMismatchExamples } from "../rules/figure-value-mismatch.examples.ts";
import { rangeReversedExamples } from "../rules/range-reversed.examples.ts";
import { shareOutOfRangeExamples } from "../rules/share-out-of-range.examples.ts";
import { shareSumExamples } from "../rules/share-sum.examples.ts";
import { currencyAmbiguousExamples } from "../rules/currency-ambiguous.examples.ts";
import { conversionImplausibleExamples } from "../rules/conversion-implausible.examples.ts";
import { yearSuspectExamples } from "../rules/year-suspect.examples.ts";
import { shareOutdatedExamples } from "../rules/share-outdated.examples.ts";
import { controlStatusExamples } from "../rules/control-status.examples.ts";
import { authorIsAModelExamples } from "../rules/author-is-a-model.examples.ts";
import { provenanceUndisclosedExamples } from "../rules/provenance-undisclosed.examples.ts";
import { reviewWithoutResponsiblePartyExamples } from "../rules/review-without-responsible-party.examples.ts";
import { extensionKeyExamples } from "../rules/extension-key.examples.ts";

export const allExamples: Readonly<Record<string, RuleExamples>> = {
  "unknown-key": unknownKeyExamples,
  "newer-minor": newerMinorExamples,
  "article-empty": articleEmptyExamples,
  "language-guessed": languageGuessedExamples,
  "headline-long": headlineLongExamples,
  "headline-language": headlineLanguageExamples,
  "source-missing": sourceMissingExamples,
  "date-missing": dateMissingExamples,
  "date-impossible": dateImpossibleExamples,
  "time-zone-unknown": timeZoneUnknownExamples,
  "date-without-offset": dateWithoutOffsetExamples,
  "date-zone-mismatch": dateZoneMismatchExamples,
  "date-future": dateFutureExamples,
  "date-order": dateOrderExamples,
  "text-blank": textBlankExamples,
  "placeholder-left": placeholderLeftExamples,
  "text-untrimmed": textUntrimmedExamples,
  "text-language": textLanguageExamples,
  "markup-in-text": markupInTextExamples,
  "interface-residue": interfaceResidueExamples,
  "bidi-control": bidiControlExamples,
  "citation-in-text": citationInTextExamples,
  "group-number-in-title": groupNumberInTitleExamples,
  "group-empty": groupEmptyExamples,
  "group-duplicate-title": groupDuplicateTitleExamples,
  "group-uncited": groupUncitedExamples,
  "citation-duplicate": citationDuplicateExamples,
  "citation-dangling": citationDanglingExamples,
  "citation-unresolved": citationUnresolvedExamples,
  "insight-uncited": insightUncitedExamples,
  "reference-unused": referenceUnusedExamples,
  "reference-empty": referenceEmptyExamples,
  "id-duplicate": idDuplicateExamples,
  "id-unresolved": idUnresolvedExamples,
  "unknown-term": unknownTermExamples,
  "relation-to-self": relationToSelfExamples,
  "relation-without-target": relationWithoutTargetExamples,
  "figure-not-in-text": figureNotInTextExamples,
  "figure-value-mismatch": figureValueMismatchExamples,
  "range-reversed": rangeReversedExamples,
  "share-out-of-range": shareOutOfRangeExamples,
  "share-sum": shareSumExamples,
  "currency-ambiguous": currencyAmbiguousExamples,
  "conversion-implausible": conversionImplausibleExamples,
  "year-suspect": yearSuspectExamples,
  "share-outdated": shareOutdatedExamples,
  "control-status": controlStatusExamples,
  "author-is-a-model": authorIsAModelExamples,
  "provenance-undisclosed": provenanceUndisclosedExamples,
  "review-without-responsible-party": reviewWithoutResponsiblePartyExamples,
  "extension-key": extensionKeyExamples,
};
