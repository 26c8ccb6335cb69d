export type {
  Agent,
  Alternate,
  Article,
  Attribution,
  Citation,
  CitationId,
  Correction,
  DeclaredTerm,
  Figure,
  Group,
  Insight,
  LocalizedText,
  LocatedCitation,
  Organization,
  Period,
  PreviousAmount,
  Provenance,
  Reference,
  Relation,
  Rights,
  Series,
  Source,
  Term,
  TermId,
  Text,
  Tool,
  Url,
  When,
} from "./article.ts";
export type { DeepReadonly } from "./deep-readonly.ts";
export { formatPath, type Issue, type IssueCode, type PathSegment } from "./issue.ts";
export type { KnownTermList, OpenTerm } from "./known-terms.ts";
export { quote } from "./quote.ts";
export {
  articleStandardSchema,
  type StandardResult,
  type StandardSchema,
} from "./standard-schema.ts";
export { isArticle, validateArticle, type Validation } from "./validate-article.ts";
