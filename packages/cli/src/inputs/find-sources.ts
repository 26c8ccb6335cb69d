import { readdirSync, statSync, type Dirent } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { describeFileError } from "../errors.ts";
import { selectionFinder } from "./selection.ts";
import { unreadable, type UnreadableInput } from "./source.ts";

/** What the paths of a command line lead to. */
export interface FoundSources {
  /** Names of files, each once, in the order typed and by name within a folder; `-` is standard input. */
  readonly names: readonly string[];
  readonly failures: readonly UnreadableInput[];
  /** How many files of the named folders and patterns are skipped: no briefs by name, or ignored. */
  readonly skipped: number;
}

/**
 * Follows paths, folders and globs. A file that is named is always taken; a folder gives its `*.brief.*`
 * files, or what its config includes; of these and of what a glob gives, what is to be ignored is left out.
 *
 * Throws UsageError where a config or an ignore file on the way cannot be used.
 */
export async function findSources(
  paths: readonly string[],
  cwd: string,
  options: SettingsOptions,
  findSettings: SettingsFinder,
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
      // A fault in its config should be known before anything is printed.
      if (path !== "-") await findSettings(dirname(full));
    }
  }
  // What one path leads to is distinct, and of 100,000 files the paths take a while.
  return {
    names: paths.length === 1 ? [...names] : distinct(names, cwd),
    failures,
    skipped,
  };

  /** Adds the briefs below a folder, and counts the other files. Links to folders are not followed. */
  async function walk(folder: string): Promise<void> {
    const entries = readFolder(folder);
    if (entries === undefined) return;
    const { includes, ignores } = await selectionOf(resolve(cwd, folder));
    // Joined once for the folder: for each of its files it would take longer than all else here.
    const [before, fullBefore] = [join(folder, "x"), resolve(cwd, folder, "x")];
    for (const entry of entries) {
      const path = before.slice(0, -1) + entry.name;
      const full = fullBefore.slice(0, -1) + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !ignores(full, true)) await walk(path);
      } else if (!includes(full) || ignores(full) || !isReadableKind(entry, full)) {
        // What begins with a dot is for programs; nobody misses it.
        if (!entry.name.startsWith(".")) skipped++;
      } else if (isMisspelt(full)) {
        failures.push(unreadable(path, nameNotText));
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
      const message = isMisspelt(full) ? nameNotText : describeFileError(error);
      if (message === undefined) throw error;
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

const skippedFolders = new Set(["node_modules", ".git"]);

const nameNotText = "its name is not UTF-8, so that it cannot be opened; rename it";

/** What stands at a path: `other` is a pipe or a device; `none` also where it cannot be told, which reading it will explain. */
function kindOf(path: string): "folder" | "file" | "other" | "none" {
  try {
    const found = statSync(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "none";
  }
}

/** A file, or a link that is to lead to one: a pipe in a folder would be waited for, and a link to a folder is not followed. */
function isReadableKind(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const kind = kindOf(path);
  return kind === "file" || kind === "none";
}

/** Whether a name is not that of the file that was found: what of it is not UTF-8 has been replaced. */
function isMisspelt(path: string): boolean {
  return path.includes("\uFFFD") && kindOf(path) === "none";
}

/** One name a file, the first that was typed, however the others were spelled. */
function distinct(names: ReadonlySet<string>, cwd: string): string[] {
  const byPath = new Map<string, string>();
  for (const name of names) {
    const path = name === "-" ? name : resolve(cwd, name);
    if (!byPath.has(path)) byPath.set(path, name);
  }
  return [...byPath.values()];
}
