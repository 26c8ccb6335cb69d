/**
 * Prints the module that lists the examples of every rule by its code, in the order of `codes`.
 *
 * A rule `text-blank` has its examples in `rules/text-blank.examples.ts`, exported as `textBlankExamples`.
 */
export function printRuleExamples(codes: readonly string[]): string {
  const lines = [
    "// Written by scripts/write-rule-list.ts from all-rules.ts. Do not edit; run `npm run generate`.",
    'import type { RuleExamples } from "../rule-examples.ts";',
    ...codes.map((code) => `import { ${exportName(code)} } from "../rules/${code}.examples.ts";`),
    "",
    "/** The examples of every rule, by its code. */",
    "export const allExamples: Readonly<Record<string, RuleExamples>> = {",
    ...codes.map((code) => `  "${code}": ${exportName(code)},`),
    "};",
  ];
  return `${lines.join("\n")}\n`;
}

function exportName(code: string): string {
  return `${code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Examples`;
}
