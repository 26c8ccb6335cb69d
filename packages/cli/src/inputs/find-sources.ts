import { readdirSync, type Dirent } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { describeFileError } from "../errors.ts";
import { selectionFinder, type Selection } from "./selection.ts";
import { unreadable, type UnreadableInput } from "./source.ts";
import { kindOf, statsOf } from "./stats-of.ts";

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
  const finder = new SourceFinder(cwd, options, findSettings, isOwnOutput);
  for (const path of paths) await finder.add(path);
  const { names, failures, skipped } = finder;
  // One path yields no duplicates, and resolving 100,000 paths takes a while.
  return { names: paths.length === 1 ? [...names] : distinct(names, cwd), failures, skipped };
}

class SourceFinder {
  readonly names = new Set<string>();
  readonly failures: UnreadableInput[] = [];
  skipped = 0;
  readonly #cwd: string;
  readonly #findSettings: SettingsFinder;
  readonly #selectionOf: (folder: string) => Promise<Selection>;
  readonly #isOwnOutput: (name: string) => boolean;

  constructor(
    cwd: string,
    options: SettingsOptions,
    findSettings: SettingsFinder,
    isOwnOutput: (name: string) => boolean,
  ) {
    this.#cwd = cwd;
    this.#findSettings = findSettings;
    this.#selectionOf = selectionFinder(options, cwd, findSettings);
    this.#isOwnOutput = isOwnOutput;
  }

  /** Adds the files that a path of the command line refers to. */
  async add(path: string): Promise<void> {
    const full = resolve(this.#cwd, path);
    const kind = path === "-" ? "stream" : kindOf(statsOf(full));
    if (kind === "folder") return this.#walk(path);
    if (kind === "nothing" && /[*?[\]{}]/.test(path)) return this.#expand(path);
    this.names.add(path);
    // Reports an error in the config before anything is printed.
    if (path !== "-") await this.#findSettings(dirname(full));
  }

  /** Adds the briefs below a folder, and counts the other files. Does not follow links to folders. */
  async #walk(folder: string): Promise<void> {
    const entries = this.#readFolder(folder);
    if (entries === undefined) return;
    const { includes, ignores } = await this.#selectionOf(resolve(this.#cwd, folder));
    // Joins the path once per folder. Joining it for each file would take most of the time.
    const [prefix, fullPrefix] = [join(folder, "x"), resolve(this.#cwd, folder, "x")];
    for (const entry of entries) {
      const path = prefix.slice(0, -1) + entry.name;
      const full = fullPrefix.slice(0, -1) + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !ignores(full, true)) await this.#walk(path);
      } else if (!includes(full) || ignores(full) || !isReadableKind(entry, full)) {
        // Hidden files are not worth counting.
        if (!entry.name.startsWith(".") && !this.#isOwnOutput(path)) this.skipped++;
      } else if (hasInvalidName(full)) {
        this.failures.push(unreadable(path, invalidName));
      } else {
        this.names.add(path);
      }
    }
  }

  /** Returns the entries of a folder by name. Reports a folder that cannot be read, and returns undefined. */
  #readFolder(folder: string): Dirent[] | undefined {
    const full = resolve(this.#cwd, folder);
    try {
      const entries = readdirSync(full, { withFileTypes: true });
      return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    } catch (error) {
      const message = hasInvalidName(full) ? invalidName : describeFileError(error);
      this.failures.push(unreadable(folder, message));
      return undefined;
    }
  }

  /** Adds the files that match a pattern and are not ignored. */
  async #expand(pattern: string): Promise<void> {
    const { glob } = await import("tinyglobby");
    const matches = await glob([globPattern(pattern, sep)], {
      cwd: this.#cwd,
      dot: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**"],
    });
    if (matches.length === 0)
      this.failures.push(unreadable(pattern, "no file matches this pattern"));
    for (const match of matches.sort()) {
      const full = resolve(this.#cwd, match);
      const { ignores } = await this.#selectionOf(dirname(full));
      // A link to a folder counts as a match.
      if (ignores(full) || kindOf(statsOf(full)) === "folder") this.skipped++;
      else this.names.add(match);
    }
  }
}

/**
 * Returns a pattern for `glob`, which separates folders with `/` alone. `separator` is that of the system. On Windows,
 * a typed `\` separates folders; elsewhere, it escapes a character.
 */
export function globPattern(typed: string, separator: string): string {
  return separator === "\\" ? typed.replaceAll("\\", "/") : typed;
}

/** The names of folders that have no briefs. */
export const skippedFolders: ReadonlySet<string> = new Set(["node_modules", ".git"]);

const invalidName = "the file name is not valid UTF-8; rename the file";

/** Whether an entry is a file or a link to one. Reading a pipe could block, and links to folders are not followed. */
function isReadableKind(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const kind = kindOf(statsOf(path));
  return kind === "file" || kind === "nothing";
}

/** Whether the name of an existing file is not valid UTF-8. Node has replaced the invalid bytes, so the file cannot be found by that name. */
function hasInvalidName(path: string): boolean {
  return path.includes("\uFFFD") && statsOf(path) === undefined;
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
