export { allFormats } from "./all-formats.ts";
export { atom } from "./atom.ts";
export { csl } from "./csl.ts";
export { csv } from "./csv.ts";
export { email } from "./email.ts";
export { emailText } from "./email-text.ts";
export type {
  AlwaysWritableFormat,
  FeedOptions,
  ReplacingBrief,
  Format,
  Ledger,
  LedgerEntry,
  Loss,
  Diagnostic,
  ParsedDocument,
  ParseOptions,
  ParseResult,
  ReadableFormat,
  SerialiseIssue,
  SerialiseOptions,
  SerialiseResult,
  RangeEdit,
  TextPlace,
  TextRepair,
  UnreadPart,
  WritableFormat,
  Written,
} from "./format.ts";
export {
  fragmentMarkup,
  fragmentStyle,
  htmlFragment,
  type FragmentOptions,
} from "./html-fragment.ts";
export { html, pageStyleHash } from "./html.ts";
export { json } from "./json.ts";
export { jsonfeed } from "./jsonfeed.ts";
export { jsonld } from "./jsonld.ts";
export { markdown } from "./markdown.ts";
export { ndjson, readNdjson } from "./ndjson.ts";
export { locateIssue } from "./positions/locate-issue.ts";
export type { Position, Range } from "./positions/position.ts";
export { text } from "./text.ts";
export { yaml } from "./yaml.ts";
