/**
 * The known terms of each open list. Other values are valid: editors complete these terms, the rule `unknown-term` notes
 * others, and only the strict JSON Schema rejects them.
 *
 * Minerals, places, stages, relation types and units are in the vocabulary.
 */
export const knownTerms = {
  agentKinds: ["person", "organization"],
  alternateRelations: ["original", "translation"],
  correctionKinds: ["correction", "clarification", "update", "retraction"],
  disclosures: ["none", "ai-assisted", "ai-generated"],
  figureKinds: [
    "share",
    "amount",
    "quantity",
    "price",
    "change",
    "count",
    "duration",
    "date",
    "grade",
    "purity",
    "tariff",
    "rate",
  ],
  figureQualifiers: ["about", "at-least", "at-most", "more-than", "less-than", "up-to"],
  insightKinds: ["fact", "claim", "analysis", "outlook"],
  organizationKinds: ["company", "government", "agency", "bloc", "fund", "association", "media"],
  placeKinds: ["country", "region", "mine", "plant", "port", "corridor", "deposit"],
  referenceKinds: ["news", "report", "filing", "law", "statement", "dataset", "article"],
  relationStatuses: [
    "proposed",
    "announced",
    "signed",
    "approved",
    "in-force",
    "suspended",
    "ended",
    "disputed",
    "rejected",
  ],
} as const satisfies Record<string, readonly string[]>;

/** A list of known terms. */
export type KnownTermList = keyof typeof knownTerms;

/** A term of a list, which editors complete, or any other string. */
export type OpenTerm<List extends KnownTermList> = (typeof knownTerms)[List][number] | OtherTerm;

/** Any string. TypeScript would reduce a union of terms and `string` to `string`. */
type OtherTerm = string & {};
