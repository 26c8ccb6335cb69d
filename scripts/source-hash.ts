import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Hashes the sources of packages, without tests.
 *
 * A time would not work: a build from the cache is older than a fresh checkout.
 */
export function sourceHash(packages: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of packages) {
    const folder = join(root, "packages", name, "src");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:type-)?test\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}
