// Stryker runs this in its copy of the repository, which has no `node_modules`. Links installed packages to the original and
// the packages of this repository to the copy, because only the copy has the mutants.
import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const own = "@mineral-brief";

mkdirSync(join("node_modules", own), { recursive: true });
for (const name of readdirSync(join(root, "node_modules")))
  if (name !== own && !name.startsWith(".vite"))
    link(join(root, "node_modules", name), join("node_modules", name));

for (const name of readdirSync("packages")) {
  link(resolve("packages", name), join("node_modules", own, name));
  const nested = join(root, "packages", name, "node_modules");
  if (existsSync(nested)) link(nested, join("packages", name, "node_modules"));
}

/** Creates a link. Windows creates junctions without special rights. */
function link(target, path) {
  symlinkSync(target, path, "junction");
}
