import { readdirSync, type Dirent } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { describeFileError } from "../errors.ts";
import { selectionFinder } from "./selection.ts";
import { unreadable, type UnreadableInput } from "./source.ts";
import { statsOf } from "./stats-of.ts";

/** The files that the paths of a command line refer to. */
export interface FoundSources {
  /** File names without duplicates, in the order typed, and sorted by name within a folder. `-` is standard input. */
  readonly names: readonly string[];
  readonly failures: readonly UnreadableInput[];
  /** How many files in folders and patterns are skipped, because their name is not that of a brief or they are ignored. */
  readonly skipped: number;
}

/**
 * Expands files, folders and glob patterns to file names.
 *
 * A named file is always included, even if it is ignored. A folder yields its `*.brief.*` files, or the files
 * that its config includes. Ignored files in folders and patterns are skipped. Throws UsageError if a config
 * or an ignore file cannot be used. Other files for which `isOwnOutput` is true are not counted as skipped.
 */
export async function findSources(
  paths: readonly string[],
  cwd: string,
  options: SettingsOptions,
  findSettings: SettingsFinder,
  isOwnOutput: (name: string) => boolean = () => false,
): Promise<FoundSources> {
  const selectionOf = selectionFinder(options, cwd, findSettings);
  const names = new Set<string>();
  const failures: UnreadableInput[] = [];
  let skipped = 0;
  for (const path of paths) {
    const full = resolve(cwd, path);
    const kind = path === "-" ? "other" : kindOf(full);
    if (kind === "folder") {
      await walk(path);
    } else if (kind === "none" && /[*?[\]{}]/.test(path)) {
      await expand(path);
    } else {
      names.add(path);
      // Reports an error in the config before anything is printed.
      if (path !== "-") await findSettings(dirname(full));
    }
  }
  // One path yields no duplicates, and resolving 100,000 paths takes a while.
  return {
    names: paths.length === 1 ? [...names] : distinct(names, cwd),
    failures,
    skipped,
  };

  /** Adds the briefs below a folder, and counts the other files. Does not follow links to folders. */
  async function walk(folder: string): Promise<void> {
    const entries = readFolder(folder);
    if (entries === undefined) return;
    const { includes, ignores } = await selectionOf(resolve(cwd, folder));
    // Joins the path once per folder. Joining it for each file would take most of the time.
    const [prefix, fullPrefix] = [join(folder, "x"), resolve(cwd, folder, "x")];
    for (const entry of entries) {
      const path = prefix.slice(0, -1) + entry.name;
      const full = fullPrefix.slice(0, -1) + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !ignores(full, true)) await walk(path);
      } else if (!includes(full) || ignores(full) || !isReadableKind(entry, full)) {
        // Hidden files are not worth counting.
        if (!entry.name.startsWith(".") && !isOwnOutput(path)) skipped++;
      } else if (hasInvalidName(full)) {
        failures.push(unreadable(path, invalidName));
      } else {
        names.add(path);
      }
    }
  }

  function readFolder(folder: string): Dirent[] | undefined {
    const full = resolve(cwd, folder);
    try {
      const entries = readdirSync(full, { withFileTypes: true });
      return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    } catch (error) {
      const message = hasInvalidName(full) ? invalidName : describeFileError(error);
      failures.push(unreadable(folder, message));
      return undefined;
    }
  }

  async function expand(pattern: string): Promise<void> {
    const { glob } = await import("tinyglobby");
    const matches = await glob([pattern], {
      cwd,
      dot: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**"],
    });
    if (matches.length === 0) failures.push(unreadable(pattern, "no file matches this pattern"));
    for (const match of matches.sort()) {
      const full = resolve(cwd, match);
      const { ignores } = await selectionOf(dirname(full));
      // A link to a folder counts as a match.
      if (ignores(full) || kindOf(full) === "folder") skipped++;
      else names.add(match);
    }
  }
}

/** The names of folders that have no briefs. */
export const skippedFolders: ReadonlySet<string> = new Set(["node_modules", ".git"]);

const invalidName = "the file name is not valid UTF-8; rename the file";

/** The kind of file at a path. `other` is a pipe or a device. `none` also means that the path cannot be inspected; reading it reports the error. */
function kindOf(path: string): "folder" | "file" | "other" | "none" {
  const found = statsOf(path);
  if (found === undefined) return "none";
  return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
}

/** Whether an entry is a file or a link to one. Reading a pipe could block, and links to folders are not followed. */
function isReadableKind(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const kind = kindOf(path);
  return kind === "file" || kind === "none";
}

/** Whether the name of an existing file is not valid UTF-8. Node has replaced the invalid bytes, so the file cannot be found by that name. */
function hasInvalidName(path: string): boolean {
  return path.includes("\uFFFD") && kindOf(path) === "none";
}

/** Removes names that refer to the same file. Keeps the first. */
function distinct(names: ReadonlySet<string>, cwd: string): string[] {
  const byPath = new Map<string, string>();
  for (const name of names) {
    const path = name === "-" ? name : resolve(cwd, name);
    if (!byPath.has(path)) byPath.set(path, name);
  }
  return [...byPath.values()];
}
