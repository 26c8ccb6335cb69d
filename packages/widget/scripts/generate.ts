// Writes the generated files that Git ignores: custom-elements.json and the data for editors, from the class and its docblocks.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { metadataFiles } from "./metadata-files.ts";

for (const [name, text] of metadataFiles())
  writeFileSync(join(import.meta.dirname, "..", name), text);
