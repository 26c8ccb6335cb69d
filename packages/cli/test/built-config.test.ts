import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

// Modules of users are loaded by Node itself, which the sources under test do not show.
const bin = join(import.meta.dirname, "../bin/mineral-brief.cjs");
const brief =
  '{"schemaVersion":"1.0","headline":"Tungsten","language":"en","source":{"name":"Mining Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Prices rose."}]}';
const schema =
  '{ "~standard": { version: 1, vendor: "desk", validate: () => ({ issues: [{ message: "no", path: ["headline"] }] }) } }';
let folder: string;

beforeEach(() => {
  if (!existsSync(join(import.meta.dirname, "../dist/main.cjs")))
    throw new Error("these tests run the built program: npm run build");
  folder = mkdtempSync(join(tmpdir(), "mineral-brief-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8" });
}

test.each([
  ["mjs", `export default ${schema};`],
  ["mjs", `export const schema = await Promise.resolve(${schema});`],
  ["cjs", `module.exports = ${schema};`],
  ["cjs", `exports.schema = ${schema};`],
])("the built program runs a config and a schema in .%s: %s", (ending, text) => {
  writeFileSync(join(folder, `house.${ending}`), text);
  writeFileSync(
    join(folder, "mineral-brief.config.mjs"),
    `export default { schema: "./house.${ending}" };`,
  );
  for (let number = 0; number < 40; number++)
    writeFileSync(join(folder, `${number}.brief.json`), brief);
  for (const jobs of ["1", "2"]) {
    const { status, stdout } = run("validate", ".", "--jobs", jobs);
    expect([status, stdout.split("\n").at(-2)]).toEqual([
      1,
      `40 files, 40 articles: 40 errors; 2 other files passed over`,
    ]);
  }
});

test("a JSON config runs nothing that it does not name, and --print-config runs nothing", () => {
  const fatal = 'throw new Error("was run");';
  writeFileSync(join(folder, "house.cjs"), fatal);
  writeFileSync(join(folder, "one.brief.json"), brief);
  writeFileSync(join(folder, "mineral-brief.config.json"), '{"severities": {}}');
  expect(run("validate", ".")).toMatchObject({ status: 0 });
  writeFileSync(join(folder, "mineral-brief.config.json"), '{"schema": "./house.cjs"}');
  expect(run("validate", "--print-config")).toMatchObject({ status: 0 });
  expect(run("convert", "one.brief.json", "--to", "yaml")).toMatchObject({ status: 0 });
  expect(run("validate", ".")).toMatchObject({ status: 2 });
  expect(run("validate", ".", "--no-config")).toMatchObject({ status: 0 });
});
