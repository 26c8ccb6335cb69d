/** Prints the module with the union of the codes of all rules. */
export function printRuleCode(codes: readonly string[]): string {
  const lines = [
    "// Written by scripts/write-rule-list.ts from all-rules.ts. Do not edit; run `npm run generate`.",
    "",
    "/** The codes of the rules. */",
    "export type RuleCode =",
    ...codes.map((code) => `  | "${code}"`),
  ];
  return `${lines.join("\n")};\n`;
}
