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
