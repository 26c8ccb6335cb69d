// Writes the tables of README.md and docs/reference/element.md from the class and its docblocks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeElement } from "./describe-element.ts";
import { filesWithTables } from "./element-tables.ts";
import { withTables } from "./with-tables.ts";

for (const [file, tables] of filesWithTables(describeElement())) {
  const path = join(import.meta.dirname, "../../..", file);
  writeFileSync(path, withTables(readFileSync(path, "utf8"), tables));
}
