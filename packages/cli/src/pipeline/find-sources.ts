import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describeFileError } from "../errors.ts";
import { listedFormats } from "./listed-formats.ts";
import type { SourceFailure } from "./source.ts";

/** What the paths of a command line lead to. */
export interface FoundSources {
  /** Names of files, each once, in the order typed and by name within a folder; `-` is standard input. */
  readonly names: readonly string[];
  readonly failures: readonly SourceFailure[];
  /** How many files of the named folders are not called `*.brief.*`. */
  readonly passedOver: number;
}

const extensions = listedFormats.flatMap((format) =>
  format.name === "html" ? [] : format.extensions,
);
const briefName = new RegExp(String.raw`\.brief\.(?:${extensions.join("|")})$`, "i");
const skippedFolders = new Set(["node_modules", ".git"]);

/** What stands at a path. `none` also where it cannot be told, which reading it will explain. */
function kindOf(path: string): "folder" | "file" | "none" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

/** Follows paths, folders and globs. A file that is named is always taken; a folder gives its `*.brief.*` files. */
export async function findSources(paths: readonly string[], cwd: string): Promise<FoundSources> {
  const names = new Set<string>();
  const failures: SourceFailure[] = [];
  let passedOver = 0;
  for (const path of paths) {
    if (path === "-") {
      names.add(path);
      continue;
    }
    const kind = kindOf(resolve(cwd, path));
    if (kind === "folder") {
      passedOver += walk(path);
    } else if (kind === "file" || !/[*?[\]{}]/.test(path)) {
      names.add(path);
    } else {
      const { glob } = await import("tinyglobby");
      const matches = await glob([path], {
        cwd,
        dot: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ["**/node_modules/**"],
      });
      if (matches.length === 0)
        failures.push({ name: path, message: "no file matches this pattern" });
      for (const match of matches.sort()) names.add(match);
    }
  }
  return { names: distinct(names, cwd), failures, passedOver };

  /** Adds the briefs below a folder, and counts the other files. Links to folders are not followed. */
  function walk(folder: string): number {
    let others = 0;
    try {
      const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
      for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) others += skippedFolders.has(entry.name) ? 0 : walk(path);
        else if (briefName.test(entry.name)) names.add(path);
        else others++;
      }
    } catch (error) {
      const message = describeFileError(error);
      if (message === undefined) throw error;
      failures.push({ name: folder, message });
    }
    return others;
  }
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
