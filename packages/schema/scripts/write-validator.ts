// Writes src/generated/validator.ts and src/generated/verdict.ts from the zod schema.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSchema } from "../src/zod/article.ts";
import { printValidator } from "./print-validator.ts";
import { printVerdict } from "./print-verdict.ts";

const folder = join(import.meta.dirname, "../src/generated");
writeFileSync(join(folder, "validator.ts"), printValidator(articleSchema));
writeFileSync(join(folder, "verdict.ts"), printVerdict(articleSchema));
