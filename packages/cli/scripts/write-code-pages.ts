// Writes docs/rules/*.md from the explanations of all codes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allCodes } from "../src/codes/all-codes.ts";
import { printCodeIndex, printCodePage } from "./print-code-page.ts";

const directory = join(import.meta.dirname, "../../../docs/rules");
mkdirSync(directory, { recursive: true });
for (const file of readdirSync(directory)) rmSync(join(directory, file));
for (const explained of allCodes)
  writeFileSync(join(directory, `${explained.code}.md`), printCodePage(explained));
writeFileSync(join(directory, "README.md"), printCodeIndex(allCodes));
