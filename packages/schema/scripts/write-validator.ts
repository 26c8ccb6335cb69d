// Writes src/generated/validator.ts from the zod schema.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSchema } from "../src/zod/article.ts";
import { printValidator } from "./print-validator.ts";

const file = join(import.meta.dirname, "../src/generated/validator.ts");
writeFileSync(file, printValidator(articleSchema));
