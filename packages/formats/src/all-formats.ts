import { atom } from "./atom.ts";
import { csl } from "./csl.ts";
import { csv } from "./csv.ts";
import { email } from "./email.ts";
import { emailText } from "./email-text.ts";
import { exportTraits, readableTraits } from "./format-traits.ts";
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

const formats: Record<keyof typeof readableTraits | keyof typeof exportTraits, Format> = {
  ndjson,
  json,
  html,
  "html-fragment": htmlFragment,
  markdown,
  yaml,
  text,
  jsonld,
  jsonfeed,
  atom,
  email,
  "email-text": emailText,
  csl,
  csv,
};

/** Every format: those that are read and written, in the order in which a text without a file name is tried, then the exports. */
export const allFormats: readonly Format[] = Object.values({
  ...readableTraits,
  ...exportTraits,
}).map(({ name }) => formats[name]);
