// Writes src/generated/validator.ts from the zod schema; with --check, fails if the file there is not current.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printValidator } from "./print-validator.ts";
import { articleSchema } from "../src/zod/article.ts";

const file = join(import.meta.dirname, "../src/generated/validator.ts");
const text = printValidator(articleSchema);

if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("src/generated/validator.ts is not what the schema gives; run: npm run generate");
  process.exitCode = 1;
}
