import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Packs the built extension with the built command line. Run `npm run build` and `npm run setup` at the root first.

const extension = fileURLToPath(new URL("..", import.meta.url));
const cli = join(extension, "../../packages/cli");
const vsce = join(extension, "tools/node_modules/@vscode/vsce/vsce");
const repository = "https://github.com/mineral-brief/mineral-brief";

if (existsSync(vsce)) process.exitCode = pack();
else {
  console.error("vsce is missing; run npm run setup in the root folder");
  process.exitCode = 1;
}

/** Returns the exit code of vsce. */
function pack(): number {
  const copy = join(extension, "cli");
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  // The language server needs no files of the widget.
  for (const name of ["bin", "dist"])
    cpSync(join(cli, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.includes("/dist/widget") && !path.endsWith(".source-hash"),
    });
  cpSync(join(extension, "../../LICENSE"), join(extension, "LICENSE"));
  cpSync(join(cli, "json-schema/1/config.schema.json"), join(extension, "dist/config.schema.json"));
  const { status } = spawnSync(
    process.execPath,
    [
      vsce,
      "package",
      "--no-dependencies",
      "--baseContentUrl",
      `${repository}/blob/HEAD/apps/vscode`,
      "--baseImagesUrl",
      `${repository}/raw/HEAD/apps/vscode`,
      "--out",
      process.argv[2] ?? join(extension, "mineral-brief.vsix"),
    ],
    { cwd: extension, stdio: "inherit" },
  );
  return status ?? 1;
}
