import { allRules } from "@mineral-brief/schema/lint";
import { didYouMean } from "./did-you-mean.ts";

/** Of what is said while a text is read or a run goes on, what a project may silence: it is never an error. A test holds it to the list of codes. */
const mildCodes = [
  "yaml-comment",
  "yaml-anchor",
  "yaml-merge-key",
  "front-matter-missing",
  "headline-missing",
  "citation-shape",
  "citation-cut",
  "text-not-kept",
  "text-nested-list",
  "text-no-sections",
  "text-separators-guessed",
  "reference-shape",
  "ignore-unused",
  "ignore-invalid",
  "schema",
];

/** Errors of syntax and structure, and what a format demands. A test holds it to the list of codes. */
export const lastingCodes: readonly string[] = [
  "article-missing",
  "json-syntax",
  "yaml-syntax",
  "key-duplicate",
  "comment-misplaced",
  "comment-unclosed",
  "code-unclosed",
  "type-mismatch",
  "key-missing",
  "text-shape",
  "date-format",
  "url-format",
  "language-format",
  "id-format",
  "number-range",
  "version-unsupported",
  "author-missing",
  "round-trip",
];

/** Codes of findings that a config may set and a comment may ignore. */
export const openCodes: readonly string[] = [...allRules.map(({ code }) => code), ...mildCodes];

/** What is wrong with setting or ignoring a code; undefined where nothing is. A project's own schema may have codes of its own. */
export function codeFault(code: string, hasOwnSchema: boolean): string | undefined {
  if (openCodes.includes(code)) return undefined;
  if (lastingCodes.includes(code))
    return `\`${code}\` is an error of syntax or structure, which cannot be switched off`;
  return hasOwnSchema
    ? undefined
    : `no finding has the code \`${code}\`; ${didYouMean(code, openCodes, "`mineral-brief rules` lists them")}`;
}
