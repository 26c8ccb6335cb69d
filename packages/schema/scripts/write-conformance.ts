// Writes conformance/cases.json from the files beside it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printConformance } from "./print-conformance.ts";

writeFileSync(join(import.meta.dirname, "../conformance/cases.json"), printConformance());
