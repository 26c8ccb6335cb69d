import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printVocabulary } from "./print-vocabulary.ts";
import { readTable, type Row } from "./read-table.ts";

const tables = join(import.meta.dirname, "../vocabulary");
const generated = join(import.meta.dirname, "../src/generated");

const read = (name: string): Row[] => readTable(readFileSync(join(tables, `${name}.tsv`), "utf8"));

test("the generated lists are current", () => {
  const modules = printVocabulary(read);
  const files = readdirSync(generated).filter((name) => name.startsWith("vocabulary-"));
  expect(files.sort()).toEqual([...modules.keys()].sort());
  for (const [name, text] of modules)
    expect(
      readFileSync(join(generated, name), "utf8") === text,
      `${name}: an input of \`generate\` is missing in turbo.json`,
    ).toBe(true);
});

test.each([
  ["export-controls", { id: "cn-1", status: "over" }, /unknown status: over/],
  ["relations", { id: "barter" }, /barter has no row in relation-groups\.tsv/],
])("rejects a row of %s that it cannot print", (table, row, message) => {
  const withRow = (name: string): Row[] =>
    name === table ? [{ minerals: "", ...row } as Row] : read(name);
  expect(() => printVocabulary(withRow)).toThrow(message);
});

test("rejects a row with more cells than columns", () => {
  expect(readTable("id\tname\na\tb\nc\n")).toEqual([
    { id: "a", name: "b" },
    { id: "c", name: "" },
  ]);
  expect(() => readTable("id\na\tb\n")).toThrow("more cells than columns: a\tb");
});
