// `npm run release:assets -- FOLDER`, after a build: writes what the release on GitHub has beside the notes. For each
// published package: the tarball, and a list of what users get with it, in CycloneDX (https://cyclonedx.org).
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

const root = join(import.meta.dirname, "..");
const published = ["schema", "formats", "cli", "widget"];
const bundling = ["cli", "widget"];

const read = (path) => readFileSync(join(root, path), "utf8");

/** Writes the assets into a folder, and returns the names of the files. */
export function writeReleaseAssets(folder) {
  mkdirSync(folder, { recursive: true });
  return published.flatMap((name) => {
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: join(root, "packages", name),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      shell: process.platform === "win32",
    });
    const [{ filename }] = JSON.parse(packed);
    const list = filename.replace(/\.tgz$/, ".cdx.json");
    writeFileSync(join(folder, list), billOfMaterials(name));
    return [filename, list];
  });
}

/** Lists the packages that users get with one of ours: those that npm installs with it, and those in its bundles. */
export function billOfMaterials(name) {
  const { packages: locked } = JSON.parse(read("package-lock.json"));
  const manifest = JSON.parse(read(`packages/${name}/package.json`));
  const found = new Map();
  addInstalled(`packages/${name}`, locked, found);
  if (bundling.includes(name)) addBundled(name, locked, found);
  const component = componentOf(manifest);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component }) });
  for (const one of found.values()) {
    bom.components.add(one);
    component.dependencies.add(one.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** Adds the dependencies of a folder of the lockfile, and theirs. */
function addInstalled(folder, locked, found) {
  for (const dependency of Object.keys(locked[folder].dependencies ?? {})) {
    const path = installedPath(folder, dependency, locked);
    const target = locked[path].link ? locked[path].resolved : path;
    const entry = { name: dependency, ...locked[target] };
    const key = `${dependency}@${entry.version}`;
    if (found.has(key)) continue;
    found.set(key, componentOf(entry));
    addInstalled(target, locked, found);
  }
}

/** Finds the folder that Node would load a dependency from. */
function installedPath(folder, dependency, locked) {
  for (let from = folder; ; from = dirname(from)) {
    const path = from === "." ? `node_modules/${dependency}` : `${from}/node_modules/${dependency}`;
    if (locked[path] !== undefined) return path;
    if (from === ".") throw new Error(`${dependency} is not in the lockfile`);
  }
}

/** Adds the packages in the bundles of one of ours, which the build lists with their licences. */
function addBundled(name, locked, found) {
  const listed = read(`packages/${name}/dist/THIRD-PARTY-LICENSES.md`).matchAll(
    /^## (\S+) - (\S+) \((.+)\)$/gm,
  );
  for (const [, dependency, version, license] of listed) {
    const entry = Object.entries(locked).find(
      ([path, one]) => path.endsWith(`node_modules/${dependency}`) && one.version === version,
    );
    const { integrity } = entry?.[1] ?? {};
    found.set(
      `${dependency}@${version}`,
      componentOf({ name: dependency, version, license, integrity }),
    );
  }
}

function componentOf({ name, version, license, integrity }) {
  const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = `pkg:npm/${scope === undefined ? "" : `${scope.replace("@", "%40")}/`}${short}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, short, {
    ...(scope !== undefined && { group: scope }),
    version,
    purl,
    bomRef: `${name}@${version}`,
  });
  if (license !== undefined)
    component.licenses.add(
      license.includes(" ")
        ? new Models.LicenseExpression(license)
        : new Models.SpdxLicense(license),
    );
  const [algorithm, hash] = (integrity ?? "").split("-");
  if (algorithm === "sha512")
    component.hashes.set(
      Enums.HashAlgorithm["SHA-512"],
      Buffer.from(hash, "base64").toString("hex"),
    );
  return component;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(writeReleaseAssets(resolve(process.argv[2] ?? join(root, "out/release"))).join("\n"));
