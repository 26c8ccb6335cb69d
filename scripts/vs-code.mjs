// Installs VS Code for its browser tests, and vsce, unless they are installed. They are three times the size of a usual
// dependency tree, so `npm ci` does not install them.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../apps/vscode/tools", import.meta.url));
const lock = join(folder, "package-lock.json");
const installedLock = join(folder, "node_modules/.installed-lock.json");

const isCurrent =
  existsSync(installedLock) && readFileSync(installedLock, "utf8") === readFileSync(lock, "utf8");
if (!isCurrent) {
  // Scripts would download browsers that the tests do not use.
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const windows = process.platform === "win32";
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit", shell: windows });
  if (status === 0) copyFileSync(lock, installedLock);
  else console.warn("VS Code was not installed, so its browser tests are skipped");
}
