// Writes docs/rules from the list of codes, and the tables of README.md from the commands.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allCodes } from "../src/codes/all-codes.ts";
import { printCodeIndex, printCodePage } from "./print-code-page.ts";
import { withCommandTables } from "./print-command-tables.ts";

const rules = join(import.meta.dirname, "../../../docs/rules");
mkdirSync(rules, { recursive: true });
for (const file of readdirSync(rules)) rmSync(join(rules, file));
for (const explained of allCodes)
  writeFileSync(join(rules, `${explained.code}.md`), printCodePage(explained));
writeFileSync(join(rules, "README.md"), printCodeIndex(allCodes));

const readme = join(import.meta.dirname, "../README.md");
writeFileSync(readme, withCommandTables(readFileSync(readme, "utf8")));
