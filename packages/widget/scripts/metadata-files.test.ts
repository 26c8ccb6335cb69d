import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { metadataFiles } from "./metadata-files.ts";
import { withTables } from "./with-tables.ts";

test.each([...metadataFiles()].map(([path, text]) => [basename(path), path, text]))(
  "%s is what the class says of itself",
  (_, path, text) => {
    expect(readFileSync(path, "utf8") === text, "run: npm run generate").toBe(true);
  },
);

test.each([
  ["one mark", "<!-- parts -->", "has no <!-- parts --> ... <!-- /parts -->"],
  ["no mark", "# README", "has no <!-- parts -->"],
  ["marks the wrong way round", "<!-- /parts --> <!-- parts -->", "has no <!-- parts -->"],
])("rejects a README with %s", (_, readme, message) => {
  expect(() => withTables(readme, { parts: "table" })).toThrow(message);
});

test("replaces only the text between the markers", () => {
  expect(withTables("a\n<!-- b -->old<!-- /b -->\nc", { b: "new" })).toBe(
    "a\n<!-- b -->\n\nnew\n\n<!-- /b -->\nc",
  );
});
