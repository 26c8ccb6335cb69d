import { htmlFragmentMender, htmlMender } from "./html.ts";
import { jsonMender, ndjsonMender } from "./json.ts";
import { markdownMender } from "./markdown.ts";
import type { Mender } from "./mender.ts";
import { textMender } from "./text.ts";
import { yamlMender } from "./yaml.ts";

/** A mender for every format that is read, in the order of the formats. */
export const allMenders: readonly Mender[] = [
  ndjsonMender,
  jsonMender,
  htmlMender,
  htmlFragmentMender,
  markdownMender,
  yamlMender,
  textMender,
];
