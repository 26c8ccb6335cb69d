// Writes the tables of commands and options in README.md, from what the program says of itself.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCommandTables } from "./print-command-tables.ts";

const path = join(import.meta.dirname, "../README.md");
writeFileSync(path, withCommandTables(readFileSync(path, "utf8")));
