import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { bin, dist, requireBuild } from "./built-program.ts";

// The program as users run it: the built bundle in a process of its own.
const clean =
  '{"schemaVersion":"1.0","headline":"Tungsten","language":"en","source":{"name":"Mining Desk"},"datePublished":"2025-10-24","coreInsights":[{"text":"Prices rose."}]}';
const folder = useFolder();

beforeEach(() => {
  requireBuild();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "clean.json"), clean);
});

function run(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...env },
  });
}

test("prints its version from package.json", () => {
  expect(run(["--version"])).toMatchObject({
    status: 0,
    stdout: `${packageJson.version}\n`,
    stderr: "",
  });
});

test.each([
  ["18.20.8", 2, "mineral-brief needs Node 20.19 or later; this is Node 18.20.8 ("],
  ["20.18.3", 2, "mineral-brief needs Node 20.19 or later; this is Node 20.18.3 ("],
  ["20.19.0", 0, ""],
])("in Node %s exits with %i", (version, status, message) => {
  const versions = JSON.stringify({ ...process.versions, node: version });
  const preload = join(folder, "version.cjs");
  writeFileSync(preload, `Object.defineProperty(process, "versions", { value: ${versions} });`);
  const ended = run(["validate", "clean.json"], "", { NODE_OPTIONS: `--require ${preload}` });
  expect(ended.status).toBe(status);
  expect(ended.stderr.slice(0, message.length)).toBe(message);
});

describe("in a folder of CommonJS, as npm init makes", () => {
  test.each([
    ["export default [];", "rename it to house-rules.mjs, also in the config, or set "],
    ['import "node:fs";', "rename it to house-rules.mjs, also in the config, or set "],
    ["module.exports = [;", "run node --check house-rules.js for the position"],
  ])("a module with %j: %s", (module, advice) => {
    writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}');
    writeFileSync(join(folder, "house-rules.js"), module);
    writeFileSync(join(folder, "mineral-brief.config.json"), '{"rules":["./house-rules.js"]}');
    const { status, stderr } = run(["validate", "clean.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("error: house-rules.js: cannot be run: SyntaxError: ");
    expect(stderr).toContain(`; ${advice}`);
  });
});

test("reads standard input to its end", () => {
  expect(run(["validate", "-"], clean)).toMatchObject({
    status: 0,
    stdout: "1 file, 1 article: no findings\n",
  });
  expect(run(["validate", "-"])).toMatchObject({ status: 1 });
});

test("keeps the exit code and prints nothing if the reader closes the pipe early", async () => {
  const many = JSON.stringify(
    Array.from({ length: 1000 }, () => ({ schemaVersion: "1.0", headline: 1, language: "en" })),
  );
  writeFileSync(join(folder, "many.json"), many);
  const child = spawn(process.execPath, [bin, "validate", "many.json", "--reporter", "json"], {
    cwd: folder,
  });
  child.stdout.once("data", () => child.stdout.destroy());
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, stderr]).toEqual([1, ""]);
});

test("says how to name a file that looks like an option", () => {
  writeFileSync(join(folder, "-draft.json"), clean);
  expect(run(["validate", "-draft.json"])).toMatchObject({
    status: 2,
    stderr:
      "error: unknown option '-draft.json'\n(Is it a file? Write -- before the paths, or ./-draft.json)\n",
  });
  for (const paths of [["--", "-draft.json"], ["./-draft.json"]])
    expect(run(["validate", ...paths])).toMatchObject({ status: 0 });
});

test.each([
  ["", "error: unknown command ''\n"],
  ["toString", "error: unknown command 'toString'\n"],
  ["build", "error: unknown command 'build'\n(Did you mean publish?)\n"],
  ["watch", "error: unknown command 'watch'\n(Did you mean validate --watch?)\n"],
  ["import", "error: unknown command 'import'\n(Did you mean convert?)\n"],
  [
    "clean.json",
    "error: unknown command 'clean.json'\n(To check a file or folder: mineral-brief validate clean.json)\n",
  ],
])("the unknown command %j is an error", (name, stderr) => {
  expect(run([name])).toMatchObject({ status: 2, stderr });
});

test.each([
  ["-o is empty; write a file or a folder after it", "convert", "clean.json", "--to", "json"],
  ["-o is empty; write a folder after it", "publish", "clean.json"],
  ["-o is empty; write a folder after it", "widget"],
  ["--sources is empty; write a file or a folder after it", "verify", "clean.json"],
  ["--report is empty; write a file after it", "verify", "clean.json", "--sources", "."],
  ["--config is empty; write a file after it", "validate", "clean.json"],
  ["--ignore-file is empty; write a file after it", "validate", "clean.json", "--ignore-file", "a"],
  ["--template is empty; write a file after it", "publish", "clean.json", "-o", "site"],
])("reports that %s, and writes nothing: %s", (message, ...args) => {
  const { status, stderr } = run([...args, message.split(" ")[0]!, ""]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: `error: ${message}\n` });
  expect(readdirSync(folder)).toEqual(["clean.json"]);
});

test.each([
  ["convert", "--title", "", "Write words, such as"],
  ["publish", "--title", " ", "Write words, such as"],
  ["publish", "--language", "english", "Use a language tag, such as en or zh-Hans."],
  ["publish", "--language", "en_US", "Use a language tag, such as en or zh-Hans."],
])("%s refuses %s %j", (command, option, value, message) => {
  const { status, stderr } = run([command, "clean.json", "-o", "site/", option, value]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  expect(readdirSync(folder)).toEqual(["clean.json"]);
});

test.each([
  ["validate", "--fix", "--suggested", ""],
  ["validate", "clean.json", ""],
  ["tag", "--write", ""],
  ["convert", "", "--to", "json", "-o", "all.json"],
  ["publish", "", "-o", "site"],
  ["verify", "", "--sources", "clean.json"],
  ["preview", ""],
])("reports an empty path, and reads and writes nothing: %s %s %s", (...args) => {
  const dated = clean.replace("2025-10-24", "24 October 2025");
  writeFileSync(join(folder, "dated.brief.json"), dated);
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^error: (?:a|the) path is empty; name a file/);
  expect(readdirSync(folder)).toEqual(["clean.json", "dated.brief.json"]);
  expect(readFileSync(join(folder, "dated.brief.json"), "utf8")).toBe(dated);
});

describe("colour", () => {
  const escape = "\u001B[";
  test.each([
    ["is off where no terminal is", [], {}, false],
    ["is on with --color", ["--color"], {}, true],
    ["is on with FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["is off with --no-color, for any environment", ["--no-color"], { FORCE_COLOR: "1" }, false],
    [
      "is off with NO_COLOR, for any other variables",
      [],
      { NO_COLOR: "1", FORCE_COLOR: "1" },
      false,
    ],
    ["is on with --color, for any environment", ["--color"], { NO_COLOR: "1" }, true],
    ["ignores an empty NO_COLOR", [], { NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ])("%s", (_, flags, env, colored) => {
    const { stdout } = run(["validate", "clean.json", ...flags], "", env as Record<string, string>);
    expect(stdout.includes(escape)).toBe(colored);
  });
});

describe("reports an unreadable input and still checks the others", () => {
  test("a file that is not text", () => {
    writeFileSync(join(folder, "binary.json"), Buffer.from([0x7b, 0x00, 0xff, 0xfe, 0x80]));
    const { status, stdout } = run(["validate", "binary.json", "clean.json"]);
    expect([status, stdout]).toEqual([
      2,
      "binary.json: error: this is not a UTF-8 text file; if it is a brief, save it as UTF-8\n\n1 file, 1 article: 1 unreadable\n",
    ]);
  });

  test("a path with a file as folder", () => {
    expect(run(["validate", "clean.json/brief.json", "clean.json"])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("part of the path is a file"),
    });
  });

  test("a folder without permission", () => {
    mkdirSync(join(folder, "open"));
    mkdirSync(join(folder, "open/locked"));
    writeFileSync(join(folder, "open/one.brief.json"), clean);
    chmodSync(join(folder, "open/locked"), 0);
    // The superuser may read everything, so that one becomes somebody else once the program is loaded.
    const script = `
      const { main, processIo } = require(${JSON.stringify(join(dist, "main.cjs"))});
      const io = processIo(process);
      main(["validate", "clean.json"], { ...io, stdout() {} }).then(() => {
        if (process.getuid?.() === 0) process.seteuid(65534);
        return main(["validate", "open"], io);
      }).then((code) => { process.exitCode = code; });`;
    const { status, stdout } = spawnSync(process.execPath, ["-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    chmodSync(join(folder, "open/locked"), 0o755);
    expect([status, stdout]).toEqual([
      2,
      "open/locked: error: permission denied\n\n1 file, 1 article: 1 unreadable\n",
    ]);
  });

  test("reads UTF-16 with a byte order mark", () => {
    writeFileSync(join(folder, "wide.json"), Buffer.from(`\uFEFF${clean}`, "utf16le"));
    expect(run(["validate", "wide.json"])).toMatchObject({ status: 0 });
  });
});

test("finds the briefs of a folder by name, and counts the other files", () => {
  mkdirSync(join(folder, "in/deep"), { recursive: true });
  mkdirSync(join(folder, "in/node_modules"));
  for (const name of ["b.brief.json", "deep/a.brief.json", "node_modules/c.brief.json"])
    writeFileSync(join(folder, "in", name), clean);
  writeFileSync(join(folder, "in/notes.txt"), "x");
  const { status, stdout } = run(["validate", "in", "in/*.brief.json", "--reporter", "json"]);
  const report = JSON.parse(stdout) as {
    files: { name: string }[];
    summary: { skipped: number };
  };
  expect(status).toBe(0);
  expect(report.files.map(({ name }) => name)).toEqual(["in/b.brief.json", "in/deep/a.brief.json"]);
  expect(report.summary.skipped).toBe(1);
});

test("checks a file once even if it is named twice, and writes through links", () => {
  expect(run(["validate", "clean.json", "./clean.json"]).stdout).toMatch(/^1 file,/);
  writeFileSync(join(folder, "target.yaml"), "old", { mode: 0o600 });
  symlinkSync("target.yaml", join(folder, "link.yaml"));
  expect(run(["convert", "clean.json", "-o", "link.yaml", "--force"]).status).toBe(0);
  expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "target.yaml"), "utf8")).toContain("Tungsten");
  expect(lstatSync(join(folder, "target.yaml")).mode & 0o777).toBe(0o600);
  expect(run(["convert", "clean.json", "-o", "/dev/null", "--to", "json"]).status).toBe(0);
});

test.each([
  ["all", "all: written as one file with 2 articles; for a file each, write -o all/"],
  ["all.txt", "all.txt: written"],
])(
  "says that several inputs become one file if its name may be that of a folder: %s",
  (name, line) => {
    writeFileSync(join(folder, "other.json"), clean.replace("Tungsten", "Cobalt"));
    const { stderr } = run(["convert", "clean.json", "other.json", "--to", "json", "-o", name]);
    expect(stderr.split("\n")).toContain(line);
  },
);

test("leaves no temporary file, and keeps the old file if a conversion fails", () => {
  expect(run(["convert", "clean.json", "-o", "out.yaml"])).toMatchObject({ status: 0 });
  writeFileSync(join(folder, "other.json"), clean.replace("Tungsten", "Cobalt"));
  expect(run(["convert", "other.json", "-o", "out.yaml"])).toMatchObject({
    status: 1,
    stderr: "error: out.yaml exists and has a different text; --force replaces it\n",
  });
  expect(readFileSync(join(folder, "out.yaml"), "utf8")).toContain("Tungsten");
  expect(run(["convert", "other.json", "-o", "out.yaml/"])).toMatchObject({ status: 2 });
  expect(readdirSync(folder).sort()).toEqual(["clean.json", "other.json", "out.yaml"]);
});
