import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { bin, requireBuild } from "./built-program.ts";

// Modules of users are loaded by Node itself, which the sources under test do not show.
const brief =
  '{"schemaVersion":"1.0","headline":"Tungsten","language":"en","source":{"name":"Mining Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Prices rose."}]}';
const schema =
  '{ "~standard": { version: 1, vendor: "desk", validate: () => ({ issues: [{ message: "no", path: ["headline"] }] }) } }';
const folder = useFolder();

beforeEach(() => {
  requireBuild();
});

function run(...args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
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
      `40 files, 40 articles: 40 errors; 2 other files skipped`,
    ]);
  }
});

test.each([
  ["mjs", "export default RULES;"],
  ["mjs", "export const rules = await Promise.resolve(RULES);"],
  ["cjs", "module.exports = RULES;"],
])("the built program runs rules in .%s, also in threads: %s", (ending, text) => {
  const rules =
    '[{ code: "topics-missing", summary: "No topics.", severity: "warning", check: ({ article }, report) => article.topics ?? report({ path: ["topics"], message: "no topics" }) }]';
  writeFileSync(join(folder, `house.${ending}`), text.replace("RULES", rules));
  writeFileSync(
    join(folder, "mineral-brief.config.json"),
    `{ "rules": ["./house.${ending}"], "terms": { "forbid": ["tungsten"] }, "overrides": [{ "files": ["1*.json"], "severities": { "topics-missing": "off" } }] }`,
  );
  for (let number = 0; number < 40; number++)
    writeFileSync(join(folder, `${number}.brief.json`), brief);
  for (const jobs of ["1", "2"]) {
    const { status, stdout, stderr } = run(
      "validate",
      ".",
      "--jobs",
      jobs,
      "--reporter",
      "compact",
    );
    expect([status, stderr]).toEqual([
      0,
      "40 files, 40 articles: 69 warnings; 2 other files skipped\n",
    ]);
    expect(stdout.match(/topics-missing/g)).toHaveLength(29);
    expect(stdout.match(/term-forbidden/g)).toHaveLength(40);
  }
});

test("a JSON config runs only the schema that it names, and --print-config runs nothing", () => {
  const fatal = 'throw new Error("was run");';
  writeFileSync(join(folder, "house.cjs"), fatal);
  writeFileSync(join(folder, "one.brief.json"), brief);
  writeFileSync(join(folder, "mineral-brief.config.json"), '{"severities": {}}');
  expect(run("validate", ".")).toMatchObject({ status: 0 });
  writeFileSync(join(folder, "mineral-brief.config.json"), '{"schema": "./house.cjs"}');
  expect(run("validate", "--print-config")).toMatchObject({ status: 0 });
  expect(run("convert", "one.brief.json", "--to", "yaml")).toMatchObject({ status: 2 });
  expect(run("validate", ".")).toMatchObject({ status: 2 });
  expect(run("validate", ".", "--no-config")).toMatchObject({ status: 0 });
});

describe("--untrusted runs no code of the project", () => {
  const fatal = 'require("node:fs").writeFileSync("was-run", ""); module.exports = {};';

  test.each([
    [0, "validate", "."],
    [0, "validate", ".", "--jobs", "2"],
    [0, "validate", ".", "--fix"],
    [0, "convert", ".", "--to", "json", "-o", "out/"],
    [0, "publish", ".", "-o", "site"],
    [1, "tag", ".", "--json"],
  ] as const)("exit code %i: %s %s %s", (code, ...args) => {
    mkdirSync(join(folder, "program"));
    writeFileSync(join(folder, "house.cjs"), fatal);
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      '{"schema": "./house.cjs", "severities": {"headline-long": "off"}}',
    );
    writeFileSync(join(folder, "program/mineral-brief.config.cjs"), fatal);
    writeFileSync(join(folder, "one.brief.json"), brief);
    writeFileSync(join(folder, "program/two.brief.json"), brief.replace("Tungsten", "Cobalt"));
    const { status, stderr } = run(...(args as string[]), "--untrusted");
    expect(status).toBe(code);
    expect(stderr).toContain(
      "mineral-brief.config.json: the schema ./house.cjs is not run: --untrusted\n",
    );
    expect(
      stderr.match(/program\/mineral-brief\.config\.cjs is not run: --untrusted\n/g),
    ).toHaveLength(1);
    expect(existsSync(join(folder, "was-run"))).toBe(false);
  });

  test.each([
    ["new", "brief.yaml", "--yes"],
    ["validate", "--print-config", "."],
  ])("%s %s %s", (...args) => {
    writeFileSync(join(folder, "mineral-brief.config.cjs"), fatal);
    expect(run(...args, "--untrusted")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("mineral-brief.config.cjs is not run: --untrusted\n"),
    });
    expect(existsSync(join(folder, "was-run"))).toBe(false);
  });

  test("still reads JSON configs", () => {
    writeFileSync(
      join(folder, "mineral-brief.config.json"),
      '{"severities": {"date-missing": "error"}}',
    );
    writeFileSync(join(folder, "one.brief.json"), brief.replace(/"datePublished":"[^"]*",/, ""));
    expect(run("validate", ".", "--untrusted")).toMatchObject({ status: 1 });
  });

  test("rejects a JavaScript file in --config", () => {
    writeFileSync(join(folder, "house.cjs"), fatal);
    writeFileSync(join(folder, "one.brief.json"), brief);
    expect(run("validate", ".", "--untrusted", "--config", "house.cjs")).toMatchObject({
      status: 2,
      stderr: "error: house.cjs is JavaScript, which --untrusted does not run; use a JSON config\n",
    });
  });
});
