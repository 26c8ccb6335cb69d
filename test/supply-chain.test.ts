import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

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

/** What lets a program that holds it be given on under MIT. */
const licences = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

describe("what is installed", () => {
  test("is held to its hash", () => {
    const loose = locked.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"));
    expect(loose).toEqual([]);
  });

  test("comes from a registry, never from an address of its own", () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe("what users install or get in a bundle", () => {
  const installed = locked.filter(([, { dev }]) => dev !== true);

  test("is under a licence that lets it be given on", () => {
    expect(installed.length).toBeGreaterThan(2);
    expect(installed.filter(([, { license = "" }]) => !licences.includes(license))).toEqual([]);
  });

  test.each(["cli", "widget"])("is so in the bundles of %s", (name) => {
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
    "is argued in a decision where %s asks for it",
    (name) => {
      const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`)) as {
        dependencies?: Record<string, string>;
      };
      const asked = Object.keys(dependencies).filter((one) => !one.startsWith("@mineral-brief/"));
      expect(asked.filter((dependency) => !decisions.includes(`\`${dependency}\``))).toEqual([]);
    },
  );

  test("is argued where the command line bundles it", () => {
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
