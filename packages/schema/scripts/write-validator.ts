// Writes the validator and the verdicts in src/generated from the zod schema.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSchema } from "../src/zod/article.ts";
import { printSmallVerdict } from "./print-small-verdict.ts";
import { printValidator } from "./print-validator.ts";
import { printVerdict } from "./print-verdict.ts";

const folder = join(import.meta.dirname, "../src/generated");
writeFileSync(join(folder, "validator.ts"), printValidator(articleSchema));
writeFileSync(join(folder, "verdict.ts"), printVerdict(articleSchema));
writeFileSync(join(folder, "small-verdict.ts"), printSmallVerdict(articleSchema));
