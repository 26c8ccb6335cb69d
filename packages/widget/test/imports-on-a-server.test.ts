import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

interface PackageFile {
  readonly exports: Readonly<Record<string, string | { "@mineral-brief/source": string }>>;
}

const folder = new URL("..", import.meta.url);
const root = fileURLToPath(new URL("../..", folder));
const { exports } = JSON.parse(
  readFileSync(new URL("package.json", folder), "utf8"),
) as PackageFile;
const modules = Object.entries(exports)
  .filter(([name]) => /^\.\/(?:languages|names)\b/.test(name))
  .map(([name, entry]) => [
    name,
    (entry as { "@mineral-brief/source": string })["@mineral-brief/source"],
  ]);

it("finds the optional files", () => {
  expect(modules.length).toBeGreaterThan(10);
});

// In a process of its own, because other tests may have created parts of a DOM.
it.each(modules)("%s can be imported without a DOM", (_, file) => {
  const path = fileURLToPath(new URL(file!, folder));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run-ts.mjs", path], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
