// Writes src/generated/codes.ts from the lists in development dependencies.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printCodes } from "./print-codes.ts";

writeFileSync(join(import.meta.dirname, "../src/generated/codes.ts"), printCodes());
