import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withCommandTables } from "./print-command-tables.ts";

test("the tables of the README are current", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  expect(withCommandTables(readme) === readme, "run `npm run generate`").toBe(true);
});

test("a README without the marks is refused", () => {
  expect(() => withCommandTables("# README\n")).toThrow("has no <!-- commands -->");
});
