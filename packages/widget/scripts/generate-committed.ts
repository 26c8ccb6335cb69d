// Writes the tables of README.md from the class and its docblocks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeElement } from "./describe-element.ts";
import { elementTables } from "./element-tables.ts";
import { withTables } from "./with-tables.ts";

const path = join(import.meta.dirname, "../README.md");
writeFileSync(path, withTables(readFileSync(path, "utf8"), elementTables(describeElement())));
