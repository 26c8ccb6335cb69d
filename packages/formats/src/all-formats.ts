import { atom } from "./atom.ts";
import { csv } from "./csv.ts";
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
 * Every format, in the order in which a text without a file name is tried: those with an unmistakable
 * first character first, NDJSON before JSON because its first line alone is JSON too, YAML behind
 * Markdown because front matter is YAML too, and text last, since any
 * text is one. Behind it stand those that are only written.
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
  csv,
];
