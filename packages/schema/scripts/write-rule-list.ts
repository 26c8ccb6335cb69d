// Writes src/lint/generated/all-examples.ts and rule-code.ts from the list of rules.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../src/lint/all-rules.ts";
import { printRuleCode } from "./print-rule-code.ts";
import { printRuleExamples } from "./print-rule-examples.ts";

const directory = join(import.meta.dirname, "../src/lint/generated");
mkdirSync(directory, { recursive: true });
const codes = allRules.map(({ code }) => code);
writeFileSync(join(directory, "all-examples.ts"), printRuleExamples(codes));
writeFileSync(join(directory, "rule-code.ts"), printRuleCode(codes));
