import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserPages, nodePages, readSnippets } from "./snippets/read-snippets.mjs";

// The snippets of the READMEs and guides, compiled and run with the built packages as a reader would.

const root = join(import.meta.dirname, "..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "mineral-brief-snippets-")));
afterAll(() => rmSync(folder, { recursive: true }));

symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
cpSync(join(import.meta.dirname, "snippets"), folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

const snippets = nodePages.flatMap((page) => readSnippets(page));
const inBrowsers = browserPages.flatMap((page) => readSnippets(page));
for (const { name, code } of snippets) writeFileSync(join(folder, name), withOutput(code).code);
for (const { name, code } of inBrowsers) writeFileSync(join(folder, name), code);

const page = ["es2022", "dom", "dom.iterable"];
const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  // Checks the declarations of the packages, but not those of the compiler.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};

type Project = readonly [files: readonly string[], options: object];

/**
 * Compiles projects, and returns what the compiler reports.
 *
 * In one run they share the files that they import. `--force`, because they write the same output.
 */
function compile(...projects: readonly Project[]): string {
  const configs = projects.map(([files, options], index) => {
    const settings = {
      target: "es2022",
      lib: page,
      types: [],
      outDir: "out",
      rootDir: ".",
      ...options,
    };
    const config = `tsconfig.${index}.json`;
    writeFileSync(
      join(folder, config),
      JSON.stringify({ compilerOptions: settings, files: ["globals.d.ts", ...files] }),
    );
    return config;
  });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "--build", ...configs, "--force", "--singleThreaded"];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
}

const named = (list: readonly { name: string }[], ending: RegExp) =>
  list.map(({ name }) => name).filter((name) => ending.test(name));

const resolutions: readonly object[] = [
  { module: "node16" },
  { module: "esnext", moduleResolution: "bundler" },
  // The last output is what runs.
  { module: "nodenext" },
];
const [typed, untyped] = [named(snippets, /ts$/), named(snippets, /js$/)];
const [inPages, components] = [named(inBrowsers, /js$/), named(inBrowsers, /tsx$/)];
let reported: string;

beforeAll(() => {
  const browser = { jsx: "react-jsx", types: ["node"], skipLibCheck: true };
  const projects = resolutions.flatMap((options): Project[] => {
    const typeless = {
      ...options,
      strict: false,
      allowJs: true,
      checkJs: true,
      skipLibCheck: true,
    };
    return [
      [typed, { ...options, ...strict }],
      // A snippet in JavaScript states no types: its names and calls are checked.
      [untyped, typeless],
      [["browser-globals.d.ts", ...inPages], { ...typeless, ...browser }],
      [["browser-globals.d.ts", ...components], { ...options, ...strict, ...browser }],
    ];
  });
  reported = compile(...projects);
});

test("every snippet compiles with each module resolution", () => {
  expect(typed.length).toBeGreaterThan(8);
  expect(inPages.length).toBeGreaterThan(5);
  expect(components.length).toBeGreaterThan(2);
  expect(reported).toBe("");
});

test.each(snippets.map(({ name, code }) => [name, code] as const))(
  "%s runs, and prints what its comments state",
  (name, code) => {
    const file = join(folder, "out", name.replace(/ts$/, "js"));
    const args = ["--import", join(folder, "globals.mjs"), file];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    const { expected } = withOutput(code);
    expect(stdout.split("\n")).toEqual(expect.arrayContaining([...expected]));
  },
);

/**
 * Prints each value that a snippet states in a comment at the end of its line, `isA("a", "b"); // true`, and returns
 * the lines that the snippet should print. A comment on a line of its own, after a line that prints, is such a line.
 */
function withOutput(code: string): { readonly code: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  let prints = false;
  const lines = code.split("\n").map((line) => {
    const [, call, value] =
      /^([a-z]\w*\(.*\)); \/\/ ("[^"]*"|true|false|\d+)(?:,.*)?$/i.exec(line) ?? [];
    if (call !== undefined) {
      expected.push(value!);
      return `console.log(JSON.stringify(${call}));`;
    }
    if (line.startsWith("// ") && prints) expected.push(line.slice(3));
    else prints = line.includes("console.log(");
    return line;
  });
  return { code: lines.join("\n"), expected };
}
