// Writes src/lint/generated/all-examples.ts from the list of rules.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../src/lint/all-rules.ts";
import { printRuleExamples } from "./print-rule-examples.ts";

const directory = join(import.meta.dirname, "../src/lint/generated");
mkdirSync(directory, { recursive: true });
writeFileSync(
  join(directory, "all-examples.ts"),
  printRuleExamples(allRules.map(({ code }) => code)),
);
