import { htmlFragmentFixer, htmlFixer } from "./html.ts";
import { jsonFixer, ndjsonFixer } from "./json.ts";
import { markdownFixer } from "./markdown.ts";
import type { Fixer } from "./fixer.ts";
import { textFixer } from "./text.ts";
import { yamlFixer } from "./yaml.ts";

/** The fixers of all readable formats, in the order of `allFormats`. */
export const allFixers: readonly Fixer[] = [
  ndjsonFixer,
  jsonFixer,
  htmlFixer,
  htmlFragmentFixer,
  markdownFixer,
  yamlFixer,
  textFixer,
];
