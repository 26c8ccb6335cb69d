import { existsSync } from "node:fs";
import { cp, mkdir, readdir, realpath, symlink } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { run } from "./run.mjs";

/**
 * Copies the files of the working tree that Git does not ignore, including changed and new ones.
 *
 * Links the installed packages instead of copying them. Links to workspaces point into the copy.
 */
export async function copyTree(root, copy) {
  const listed = await run(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: root,
    },
  );
  for (const file of listed.split("\0")) {
    if (file && existsSync(join(root, file))) await cp(join(root, file), join(copy, file));
  }
  const real = await realpath(root);
  await linkModules(real, copy, ".");
  for (const group of ["packages", "apps"]) {
    for (const name of await readdir(join(copy, group)))
      await linkModules(real, copy, join(group, name));
  }
}

async function linkModules(root, copy, folder) {
  const from = join(root, folder, "node_modules");
  if (!existsSync(from)) return;
  for (const name of await readdir(from)) {
    // `.bin` holds the commands; other dot folders are caches.
    if (name.startsWith(".") && name !== ".bin") continue;
    const inside = name.startsWith("@") ? await readdir(join(from, name)) : [""];
    for (const child of inside)
      await linkOne(root, copy, join(folder, "node_modules", name, child));
  }
}

async function linkOne(root, copy, link) {
  const target = await realpath(join(root, link));
  const within = relative(root, target);
  const isWorkspace = !within.startsWith("..") && !within.split(sep).includes("node_modules");
  await mkdir(join(copy, link, ".."), { recursive: true });
  await symlink(isWorkspace ? join(copy, within) : target, join(copy, link), "junction");
}
