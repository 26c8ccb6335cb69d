import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withCommandTables } from "./print-command-tables.ts";

test("the tables of the README are up to date", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  expect(withCommandTables(readme) === readme, "run: npm run generate").toBe(true);
});

test("lists an option that all commands with several briefs share only once", () => {
  const tables = withCommandTables("<!-- commands --><!-- /commands -->");
  const [shared, ...others] = tables.split(/^### `/m);
  expect(shared).toContain("`validate`, `convert`, `publish`, `tag` and `verify` have these");
  expect(shared).toContain("| `--ignore-file <file>`");
  const reading = others.filter((section) => section.includes("[paths...]"));
  expect(reading).toHaveLength(5);
  for (const section of reading) {
    expect(section).not.toContain("| `--ignore-file <file>`");
    expect(section).toContain("It also has the options [above]");
  }
  // `preview` reads one brief, so its table is complete.
  expect(others.find((section) => section.startsWith("preview"))).toContain("| `--config <file>`");
});

test("throws if the README has no marks", () => {
  expect(() => withCommandTables("# README\n")).toThrow("has no <!-- commands -->");
});
