import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "./run.mjs";

const dependencyKeys = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
];

/**
 * Sets the version of every package in the copy, and the ranges between them to `^version`, as changesets does.
 *
 * Returns the packages to publish as `{name, folder, manifest}`; the name has no scope.
 */
export async function bumpVersions(copy, version) {
  const folders = [];
  for (const kind of ["packages", "apps"])
    for (const name of await readdir(join(copy, kind))) folders.push(join(copy, kind, name));
  const read = async (folder) => JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const all = await Promise.all(
    folders.map(async (folder) => ({ folder, manifest: await read(folder) })),
  );
  const ours = new Set(all.map(({ manifest }) => manifest.name));
  for (const { folder, manifest } of all) {
    manifest.version = version;
    for (const key of dependencyKeys) {
      for (const [name, range] of Object.entries(manifest[key] ?? {}))
        if (ours.has(name) && range !== "*") manifest[key][name] = `^${version}`;
    }
    await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  return all
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ name: manifest.name.split("/")[1], folder, manifest }));
}

/** Packs one package. `files` are paths in the package; `size` is the size of the tarball in bytes. */
export async function pack({ folder }, destination) {
  const [{ filename, files, size }] = JSON.parse(
    await npm(["pack", "--json", "--pack-destination", destination], { cwd: folder }),
  );
  return { tarball: join(destination, filename), files: files.map(({ path }) => path), size };
}

/** Publishes a tarball to the registry of the rehearsal. */
export const publish = (tarball, { cwd, env }) =>
  npm(["publish", tarball, "--tag", "latest"], { cwd, env });

/** Lists the entries of `exports` as `{entry, target, types}`; `entry` is the part after the name of the package. */
export function entriesOf({ exports = {} }) {
  return Object.entries(exports).map(([key, value]) => ({
    entry: key.slice(1),
    target: typeof value === "string" ? value : value.default,
    types: typeof value === "string" ? undefined : value.types,
  }));
}
