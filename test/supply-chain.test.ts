import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { billOfMaterials } from "../scripts/release-assets.mjs";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface LockedPackage {
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const locked = Object.entries(
  (JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages,
).filter(([path, { link }]) => path.includes("node_modules/") && link !== true);

/** The licences of code that may be part of a program under MIT. */
const licences = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

describe("each installed package", () => {
  test("has a SHA-512 hash in the lockfile", () => {
    const loose = locked.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"));
    expect(loose).toEqual([]);
  });

  test("comes from a registry", () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe("each package that users install or get in a bundle", () => {
  const installed = locked.filter(([, { dev }]) => dev !== true);

  test("has a licence that allows distribution under MIT", () => {
    expect(installed.length).toBeGreaterThan(2);
    expect(installed.filter(([, { license = "" }]) => !licences.includes(license))).toEqual([]);
  });

  test.each(["cli", "widget"])("has such a licence in the bundles of %s", (name) => {
    const bundled = read(`packages/${name}/dist/THIRD-PARTY-LICENSES.md`).matchAll(
      /^## (\S+) - \S+ \((.+)\)$/gm,
    );
    const found = [...bundled].map(([, dependency, license]) => [dependency, license] as const);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, license]) => !licences.includes(license!))).toEqual([]);
  });

  const decisions = readdirSync(join(root, "docs/decisions"))
    .map((name) => read(`docs/decisions/${name}`))
    .join("\n");

  test.each(["schema", "formats", "cli", "widget"])(
    "has a decision if %s depends on it",
    (name) => {
      const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`)) as {
        dependencies?: Record<string, string>;
      };
      const asked = Object.keys(dependencies).filter((one) => !one.startsWith("@mineral-brief/"));
      expect(asked.filter((dependency) => !decisions.includes(`\`${dependency}\``))).toEqual([]);
    },
  );

  test("has a decision if the command line bundles it", () => {
    const direct = Object.keys(
      (JSON.parse(read("packages/cli/package.json")) as { devDependencies: object })
        .devDependencies,
    );
    const bundled = [...read("packages/cli/dist/THIRD-PARTY-LICENSES.md").matchAll(/^## (\S+)/gm)];
    const chosen = bundled
      .map(([, dependency]) => dependency!)
      .filter((one) => direct.includes(one));
    expect(chosen.length).toBeGreaterThan(4);
    expect(chosen.filter((dependency) => !decisions.includes(`\`${dependency}\``))).toEqual([]);
  });
});

describe("the list of materials in a release", () => {
  interface Bill {
    readonly components?: readonly {
      readonly group?: string;
      readonly name: string;
      readonly purl: string;
      readonly hashes?: readonly unknown[];
      readonly licenses?: readonly unknown[];
    }[];
  }

  test.each([
    ["schema", []],
    ["formats", ["@mineral-brief/schema", "htmlparser2", "entities", "yaml"]],
    ["cli", ["commander", "htmlparser2", "yaml"]],
    ["widget", ["@mineral-brief/schema", "lit", "lit-html", "@lit/reactive-element"]],
  ])("of %s has %j", (name, expected) => {
    const { components = [] } = JSON.parse(billOfMaterials(name)) as Bill;
    const names = components.map((one) => [one.group, one.name].filter(Boolean).join("/"));
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(components).toHaveLength(expected.length === 0 ? 0 : new Set(names).size);
    const others = components.filter(({ group }) => group !== "@mineral-brief");
    expect(others.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
  });
});

describe("the workflows", () => {
  const workflows = readdirSync(join(root, ".github/workflows"));

  test.each(workflows)("%s names each action by its commit, with the version", (name) => {
    const uses = [...read(`.github/workflows/${name}`).matchAll(/uses:\s*(.+)/g)].map(
      ([, action]) => action!,
    );
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((one) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  });

  test("the docs name each action of others by its commit too, and those of the workflows as they do", () => {
    const usesIn = (path: string): string[] =>
      [...read(path).matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, action]) => action!);
    const own = workflows.flatMap((name) => usesIn(`.github/workflows/${name}`));
    const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) => usesIn(`docs/${name}`));
    const others = docs.filter((action) => !action.startsWith("mineral-brief/"));
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((one) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual(
      [],
    );
    const repositoryOf = (action: string): string => action.split(/[@/]/).slice(0, 2).join("/");
    const commitOf = (action: string): string => action.split("@")[1]!;
    const differing = others.filter((action) =>
      own.some(
        (known) =>
          repositoryOf(known) === repositoryOf(action) && commitOf(known) !== commitOf(action),
      ),
    );
    expect(differing).toEqual([]);
  });

  test.each(workflows)("%s has no token of a registry", (name) => {
    expect(read(`.github/workflows/${name}`)).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});
