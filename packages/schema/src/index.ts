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
export { isObject } from "./is-object.ts";
export { formatPath, issueTarget, type Issue, type IssueCode, type PathSegment } from "./issue.ts";
export { nearest } from "./nearest.ts";
export { quote } from "./quote.ts";
export { shorten } from "./shorten.ts";
export { stringForms, type StringForm, type StringFormName } from "./validation/string-forms.ts";
export {
  articleStandardSchema,
  type StandardResult,
  type StandardSchema,
} from "./standard-schema.ts";
export { isArticle, validateArticle, type Validation } from "./validate-article.ts";
