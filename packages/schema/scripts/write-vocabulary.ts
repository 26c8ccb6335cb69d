// Writes src/generated/vocabulary-*.ts from vocabulary/*.tsv.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printVocabulary } from "./print-vocabulary.ts";
import { readTable } from "./read-table.ts";

const tables = join(import.meta.dirname, "../vocabulary");
const generated = join(import.meta.dirname, "../src/generated");

const modules = printVocabulary((name) =>
  readTable(readFileSync(join(tables, `${name}.tsv`), "utf8")),
);
for (const [name, text] of modules) writeFileSync(join(generated, name), text);
