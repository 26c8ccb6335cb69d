import { atom } from "./atom.ts";
import { csl } from "./csl.ts";
import { csv } from "./csv.ts";
import { email } from "./email.ts";
import { emailText } from "./email-text.ts";
import type { Format } from "./format.ts";
import { htmlFragment } from "./html-fragment.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonfeed } from "./jsonfeed.ts";
import { jsonld } from "./jsonld.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { text } from "./text.ts";
import { yaml } from "./yaml.ts";

/**
 * Every format: those that are read and written, in the order in which a text without a file name is tried, then the exports.
 *
 * A plain list, so that bundlers drop it and the formats that a program does not use.
 */
export const allFormats: readonly Format[] = [
  ndjson,
  json,
  html,
  htmlFragment,
  markdown,
  yaml,
  text,
  jsonld,
  jsonfeed,
  atom,
  email,
  emailText,
  csl,
  csv,
];
