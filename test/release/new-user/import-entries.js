// Opens every entry of a package that its package.json lists; prints {opened, missing}, where missing is [entry, package].
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const name = process.argv[2];
const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
const { exports } = JSON.parse(readFileSync(manifest, "utf8"));
const opened = [];
const missing = [];

for (const [key, value] of Object.entries(exports)) {
  const target = typeof value === "string" ? value : value.default;
  for (const entry of expand(key, target)) await open(name + entry.slice(1), value.types);
}
console.log(JSON.stringify({ opened, missing }));

function expand(key, target) {
  if (!key.includes("*")) return [key];
  const [before, after] = target.split("*");
  const folder = join(dirname(manifest), before);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(after))
    .map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll("\\", "/"));
  if (found.length === 0) throw new Error(`${key} matches no file`);
  return found.map((path) => key.replace("*", path.slice(0, path.length - after.length)));
}

async function open(specifier, types) {
  const file = fileURLToPath(import.meta.resolve(specifier));
  if (file.endsWith(".json")) JSON.parse(readFileSync(file, "utf8"));
  else if (!/\.[cm]?js$/.test(file)) readFileSync(file);
  // A script for a page, without types, cannot run here: its syntax is checked.
  else if (!types) execFileSync(process.execPath, ["--check", file]);
  else {
    try {
      await import(specifier);
    } catch (error) {
      const absent = /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
      if (error.code !== "ERR_MODULE_NOT_FOUND" || !absent) throw error;
      missing.push([specifier, absent]);
      return;
    }
  }
  opened.push(specifier);
}
