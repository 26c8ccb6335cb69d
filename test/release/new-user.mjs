import { cp, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm, npx, node } from "./run.mjs";

const files = join(import.meta.dirname, "new-user");

/**
 * Creates an empty folder and installs packages from the local registry into it.
 */
export async function newUser({ users, env }, name, packages) {
  const folder = join(users, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await npm(["install", ...packages], { cwd: folder, env });
  const add = (file) => cp(join(files, file), join(folder, file));
  const run = async (file, ...args) => {
    await add(file);
    return node([file, ...args], { cwd: folder, env });
  };
  return {
    folder,
    /** Copies a file of `new-user/` into the folder. */
    add,
    /** Copies a script of `new-user/` into the folder and runs it. */
    run,
    npx: (...args) => npx(args, { cwd: folder, env }),
    /** Imports every entry of an installed package. Returns `{opened, missing}`. */
    openEntries: async (packageName) =>
      JSON.parse((await run("import-entries.js", packageName)).trim().split("\n").at(-1)),
    /** Returns the size in bytes and the number of installed packages. */
    installed: () => measure(join(folder, "node_modules")),
  };
}

/** Counts the packages in a `node_modules` and the bytes of their files. */
async function measure(folder) {
  let bytes = 0;
  let packages = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    bytes += (await stat(path)).size;
    if (/node_modules[\\/](@[^\\/]+[\\/])?[^\\/@.]+[\\/]package\.json$/.test(path)) packages++;
  }
  return { bytes, packages };
}
