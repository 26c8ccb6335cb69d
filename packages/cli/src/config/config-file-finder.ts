import { existsSync, readFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import { configNames, unreadableConfigNames } from "@mineral-brief/language/settings-files";
import { UsageError } from "../errors.ts";
import { nameFrom } from "./name-from.ts";

/** The key of a config in package.json. */
export const packageKey = "mineral-brief";

/**
 * Makes a function that finds the config file for a folder: in the folder itself, or in the nearest parent up
 * to the one that contains `.git`. The function returns undefined if there is none, and checks each folder once.
 *
 * Also finds a config that cannot be read, such as a YAML file. It throws UsageError if a folder contains two config files.
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

/** True if a config file is JavaScript, which is run instead of read. */
export function isProgram(file: string): boolean {
  return /\.[cm]?js$/.test(file);
}

/** True if the search for a config ends at this folder: a repository or the root. */
export function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(pathIn(folder, ".git"));
}

/**
 * The path of a file in a folder whose path is absolute and normal. `join` would read each character of it, so often in
 * all folders above a brief that V8 optimises that code, for 4 ms.
 */
export function pathIn(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

function configFileIn(folder: string, cwd: string): string | undefined {
  const [file, another] = [...configNames, ...unreadableConfigNames]
    .map((name) => pathIn(folder, name))
    .filter((path) => existsSync(path));
  if (another !== undefined)
    throw new UsageError(
      `${nameFrom(cwd, file!)} and ${nameFrom(cwd, another)} are in the same folder; keep one of them`,
    );
  return file ?? packageFileWithConfig(pathIn(folder, "package.json"));
}

function packageFileWithConfig(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const text = readFileSync(file, "utf8");
    // Most package.json files do not contain the key, so skip the parser.
    if (!text.includes(`"${packageKey}"`)) return undefined;
    return Object.hasOwn(JSON.parse(text) as object, packageKey) ? file : undefined;
  } catch {
    // npm reports a broken or unreadable package.json.
    return undefined;
  }
}
