// Writes docs/rules/*.md from the rules and their examples.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allExamples } from "../src/lint/all-examples.ts";
import { allRules } from "../src/lint/all-rules.ts";
import { printRuleIndex, printRulePage } from "./print-rule-page.ts";

const directory = join(import.meta.dirname, "../../../docs/rules");
mkdirSync(directory, { recursive: true });
for (const file of readdirSync(directory)) rmSync(join(directory, file));
for (const rule of allRules)
  writeFileSync(join(directory, `${rule.code}.md`), printRulePage(rule, allExamples[rule.code]!));
writeFileSync(join(directory, "README.md"), printRuleIndex(allRules));
