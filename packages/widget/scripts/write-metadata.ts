// Writes custom-elements.json, the data for VS Code and the tables of README.md, from the class and its docblocks.
import { writeFileSync } from "node:fs";
import { metadataFiles } from "./metadata-files.ts";

for (const [path, text] of metadataFiles()) writeFileSync(path, text);
