import { htmlFragmentFixer, htmlFixer } from "./html.ts";
import { jsonFixer, ndjsonFixer } from "./json.ts";
import { markdownFixer } from "./markdown.ts";
import type { Fixer } from "./fixer.ts";
import { textFixer } from "./text.ts";
import { yamlFixer } from "./yaml.ts";

/** A fixer for every format that is read, in the order of the formats. */
export const allFixers: readonly Fixer[] = [
  ndjsonFixer,
  jsonFixer,
  htmlFixer,
  htmlFragmentFixer,
  markdownFixer,
  yamlFixer,
  textFixer,
];
