import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface PackageFile {
  readonly exports: Readonly<Record<string, string | { "@mineral-brief/source": string }>>;
}

const folder = new URL("..", import.meta.url);
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

it.each(modules)("%s can be imported without a DOM", async (_, file) => {
  expect(globalThis).not.toHaveProperty("document");
  await import(new URL(file!, folder).href);
});
