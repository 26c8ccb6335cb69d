import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeElement } from "./describe-element.ts";
import { filesWithTables } from "./element-tables.ts";
import { metadataFiles } from "./metadata-files.ts";
import { withTables } from "./with-tables.ts";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "..", name), "utf8");

test.each([...metadataFiles()])("%s is current", (name, text) => {
  expect(read(name) === text, "an input of `generate` is missing in turbo.json").toBe(true);
});

test.each(filesWithTables(describeElement()))("the tables of %s are current", (file, tables) => {
  const text = read(join("../..", file));
  expect(withTables(text, tables) === text, "run `npm run generate`").toBe(true);
});

test.each([
  ["one mark", "<!-- parts -->", "has no <!-- parts --> ... <!-- /parts -->"],
  ["no mark", "# README", "has no <!-- parts -->"],
  ["the marks in the wrong order", "<!-- /parts --> <!-- parts -->", "has no <!-- parts -->"],
])("rejects a README with %s", (_, readme, message) => {
  expect(() => withTables(readme, { parts: "table" })).toThrow(message);
});

test("replaces only the text between the markers", () => {
  expect(withTables("a\n<!-- b -->old<!-- /b -->\nc", { b: "new" })).toBe(
    "a\n<!-- b -->\n\nnew\n\n<!-- /b -->\nc",
  );
});
