export type { LoadedNames } from "./tagging/find-named.ts";
export type { Span } from "./tagging/span.ts";
export {
  countOutcomes,
  outcomes,
  type Check,
  type Counts,
  type Evidence,
  type Outcome,
} from "./verify/check.ts";
export type { MissingSource, SourceMatches } from "./verify/match-sources.ts";
export { proposeQuotes, type QuoteProposal } from "./verify/propose-quotes.ts";
export type { SourceText } from "./verify/source-text.ts";
export { splitPassages, type Passage } from "./verify/split-passages.ts";
export { createVerifier, type Verification, type Verifier } from "./verify/verify-article.ts";
