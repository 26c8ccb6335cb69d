import { cp, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm, npx, node } from "./run.mjs";

const files = join(import.meta.dirname, "new-user");

/**
 * Makes an empty folder, as a newcomer has it, and installs packages from the registry of the rehearsal.
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
    /** Copies a file of `new-user/` there. */
    add,
    /** Copies a script of `new-user/` there and runs it. */
    run,
    npx: (...args) => npx(args, { cwd: folder, env }),
    /** Opens every entry of an installed package: `{opened, missing}`, as the last line of the script says. */
    openEntries: async (packageName) =>
      JSON.parse((await run("import-entries.js", packageName)).trim().split("\n").at(-1)),
    /** Gives the bytes and the number of the packages installed. */
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
