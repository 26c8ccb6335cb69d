import { readFile } from "node:fs/promises";
import { posix, join } from "node:path";
import { expect } from "./run.mjs";

const strays = [
  [/(^|\/)(tests?|__\w+__|benchmarks|scripts|coverage|node_modules)\//, "a folder of development"],
  [/\.(test|spec|bench|type-test|examples)\.(d\.)?[cm]?[jt]sx?$/, "a test"],
  [/(^|\/)(tsconfig|vite|vitest)\b[^/]*\.(json|[cm]?ts)$/, "a tool's configuration"],
  [/\.(tsv|log|tgz|snap|tsbuildinfo)$/, "a file that an installed package never reads"],
  [/(^|\/)\./, "a hidden file"],
];

/** Checks which files a package would publish, its source maps, and the ranges in its manifest. */
export async function checkContents({ folder, manifest }, files, { license, version, packages }) {
  const text = (file) => readFile(join(folder, file), "utf8");
  const present = new Set(files);

  for (const file of ["README.md", "LICENSE"])
    expect(present.has(file), `${file} is missing from the tarball.`);
  expect((await text("LICENSE")) === license, "LICENSE is not the repository's.");
  expect(
    (await text("README.md")).startsWith(`# ${manifest.name}\n`),
    `README.md does not begin with "# ${manifest.name}".`,
  );

  const mapped = await checkMaps(files, present, text);
  for (const [pattern, what] of strays) {
    // A file that a source map names is part of the package.
    const stray = files.filter((file) => pattern.test(file) && !mapped.has(sourceOf(file)));
    expect(stray.length === 0, `The tarball holds ${what}: ${stray.join(", ")}.`);
  }
  checkRanges(manifest, version, new Set(packages.map((one) => one.manifest.name)));
}

const sourceOf = (file) => file.replace(/^dist\//, "src/").replace(/\.d\.ts$/, ".ts");

/** Checks that scripts, source maps and sources find each other. Returns every source that a map names. */
async function checkMaps(files, present, text) {
  const beside = (file, path) => posix.normalize(posix.join(posix.dirname(file), path));
  const mapped = new Set();
  for (const file of files.filter((name) => /\.[cm]?js$/.test(name))) {
    const map = /^\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/m.exec(await text(file))?.[1];
    expect(!map || present.has(beside(file, map)), `${file} names ${map}, which is not packed.`);
  }
  for (const file of files.filter((name) => name.endsWith(".map"))) {
    expect(present.has(file.slice(0, -".map".length)), `${file} belongs to no file.`);
    const { sources, sourcesContent = [], sourceRoot = "" } = JSON.parse(await text(file));
    for (const [index, source] of sources.entries()) {
      const path = beside(file, sourceRoot + source);
      mapped.add(path);
      const found = present.has(path) || typeof sourcesContent[index] === "string";
      expect(found, `${file} points to ${source}, which is neither packed nor in the map.`);
    }
  }
  return mapped;
}

/** Checks that a registry can satisfy every range, and that our packages depend on this release of each other. */
function checkRanges(manifest, version, ours) {
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    for (const [name, range] of Object.entries(manifest[key] ?? {})) {
      const where = `package.json: ${key}: ${name}`;
      expect(/^[\^~>=\d]/.test(range), `${where} is "${range}", expected a range of versions.`);
      if (!name.startsWith("@mineral-brief/")) continue;
      expect(ours.has(name), `${where} is not published.`);
      expect(range === `^${version}`, `${where} is "${range}", expected "^${version}".`);
    }
  }
}
