import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const packages = join(import.meta.dirname, "../packages");
const published = ["schema", "formats", "cli", "widget"];

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly customElements?: string;
  readonly "web-types"?: string;
}

interface Tarball {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** JSON files that a package must contain, most of which Git ignores, with a key that must not be empty. */
const generated: Readonly<Record<string, readonly (readonly [path: string, key: string])[]>> = {
  schema: [
    ["json-schema/1/article.schema.json", "$defs"],
    ["json-schema/1/article.strict.schema.json", "$defs"],
    ["json-schema/1/article.draft-07.schema.json", "definitions"],
    ["json-schema/1/article.draft-07.strict.schema.json", "definitions"],
    ["json-schema/1/article.editor.schema.json", "definitions"],
    ["json-schema/1/article.structured-output.schema.json", "$defs"],
    ["conformance/cases.json", "valid"],
    ["conformance/cases.json", "invalid"],
    ["conformance/cases.json", "lint"],
  ],
  widget: [
    ["custom-elements.json", "modules"],
    ["vscode.html-custom-data.json", "tags"],
    ["vscode.css-custom-data.json", "properties"],
    ["web-types.json", "contributions"],
  ],
};

/** Lists what `npm publish` would pack. */
function packAll(): readonly Tarball[] {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { status, stdout, stderr } = spawnSync(
    "npm",
    [...args, ...published.flatMap((name) => ["--workspace", `packages/${name}`])],
    { cwd: join(packages, ".."), encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Tarball[];
}

/** Lists the paths and patterns that a package.json names, without a leading `./`. */
function promisedPaths(manifest: Manifest): string[] {
  const { files, bin = {}, exports = {}, customElements, "web-types": webTypes } = manifest;
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  const metadata = [customElements, webTypes].filter((path) => path !== undefined);
  return [
    ...files.filter((pattern) => !pattern.startsWith("!")),
    ...Object.values(bin),
    ...targets,
    ...metadata,
  ].map((path) => path.replace(/^\.\//, ""));
}

/** Tests a packed path against a file, a folder or a pattern with `*`. */
function matches(path: string, promised: string): boolean {
  const [start, end] = promised.split("*");
  if (end !== undefined) return path.startsWith(start!) && path.endsWith(end);
  return path === promised || path.startsWith(`${promised}/`);
}

const tarballs = packAll();

describe.each(published)("the tarball of %s", (folder) => {
  const read = (path: string): string => readFileSync(join(packages, folder, path), "utf8");
  const manifest = JSON.parse(read("package.json")) as Manifest;
  const { files } = tarballs.find(({ name }) => name === manifest.name)!;
  const paths = files.map(({ path }) => path);

  test("contains every file that package.json names", () => {
    const missing = promisedPaths(manifest).filter(
      (promised) => !paths.some((path) => matches(path, promised)),
    );
    expect(missing, "run `npm run build`").toEqual([]);
  });

  test("contains no empty file, except modules of types", () => {
    const empty = files.filter(({ path, size }) => size === 0 && !path.endsWith(".js"));
    expect(empty).toEqual([]);
  });

  test.each(generated[folder] ?? [])("contains %s with its %s", (path, key) => {
    expect(paths).toContain(path);
    const content = (JSON.parse(read(path)) as Record<string, object | undefined>)[key];
    expect(Object.keys(content ?? {})).not.toEqual([]);
  });
});

test("the tarball of schema contains the generated sources, for the source maps", () => {
  const { files } = tarballs.find(({ name }) => name === "@mineral-brief/schema")!;
  expect(files.map(({ path }) => path)).toContain("src/generated/validator.ts");
});
