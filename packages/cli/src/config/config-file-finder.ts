import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../errors.ts";
import { nameFrom } from "./name-from.ts";

/** In which a folder may hold its config, beside the package.json key. */
const configNames = ["json", "js", "mjs", "cjs"].map((ending) => `mineral-brief.config.${ending}`);

/** The key of package.json that may hold a config. */
export const packageKey = "mineral-brief";

/**
 * Makes a function that finds the config file for a folder: its own, else that of the nearest folder above
 * it, up to the one that holds `.git`. Undefined where there is none.
 *
 * Each folder is looked at once. Throws UsageError where a folder holds two.
 */
export function configFileFinder(cwd: string): (folder: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return function find(folder: string): string | undefined {
    if (found.has(folder)) return found.get(folder);
    const file = configFileIn(folder, cwd) ?? (isTop(folder) ? undefined : find(dirname(folder)));
    found.set(folder, file);
    return file;
  };
}

/** Whether a config file is run, not read as data. */
export function isProgram(file: string): boolean {
  return /\.[cm]?js$/.test(file);
}

/** Whether looking upwards ends with this folder: it is a repository, or the root. */
export function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, ".git"));
}

function configFileIn(folder: string, cwd: string): string | undefined {
  const [file, another] = configNames
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path));
  if (another !== undefined)
    throw new UsageError(
      `${nameFrom(cwd, file!)} and ${nameFrom(cwd, another)} stand in one folder; keep one of them`,
    );
  return file ?? packageFileWithConfig(join(folder, "package.json"));
}

function packageFileWithConfig(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const text = readFileSync(file, "utf8");
    // Most package.json files do not say the word, and need no parser.
    if (!text.includes(`"${packageKey}"`)) return undefined;
    return Object.hasOwn(JSON.parse(text) as object, packageKey) ? file : undefined;
  } catch {
    // A broken or locked package.json is npm's to report.
    return undefined;
  }
}
