// Generates the tables of commands and options in README.md from the program.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withCommandTables } from "./print-command-tables.ts";

const path = join(import.meta.dirname, "../README.md");
writeFileSync(path, withCommandTables(readFileSync(path, "utf8")));
