export { allFormats } from "./all-formats.ts";
export type {
  Format,
  Loss,
  ParseDiagnostic,
  ParsedDocument,
  ParseResult,
  ReadableFormat,
  SerialiseResult,
  WritableFormat,
} from "./format.ts";
export { html } from "./html.ts";
export { json } from "./json.ts";
export { markdown } from "./markdown.ts";
export type { Position, Range } from "./positions/position.ts";
export { text } from "./text.ts";
export { yaml } from "./yaml.ts";
