import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";
import {
  describeSize,
  isSourceName,
  readSources,
  type SavedSources,
  type SourceFile,
} from "@mineral-brief/language/saved-sources";
import {
  readSourceKeys,
  sourceKeysFile,
  type SourceKeys,
} from "@mineral-brief/language/source-keys";
import { describeFileError, UsageError, usageErrorFor } from "../errors.ts";
import { kindOf, type PathKind } from "../inputs/stats-of.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";

/**
 * Reads the sources in a folder and its folders, or the numbered passages of one file.
 *
 * `sources.json` in the folder maps file names to addresses or to ids of references. Throws UsageError if there is nothing
 * to read.
 */
export function readSavedSources(path: string, cwd: string): SavedSources {
  const isFolder = kindAt(path, cwd) === "folder";
  const files = isFolder ? listFiles(path, cwd) : [path];
  if (files.length === 0)
    throw new UsageError(`${path}: no sources; save them here as .html, .txt or .md files`);
  const keys = isFolder ? readIndex(path, cwd, files) : undefined;
  return readSources(readFiles(files, cwd), keys);
}

/** Reads one file after the other, so that their bytes are not all in memory. */
function* readFiles(
  files: readonly string[],
  cwd: string,
): Generator<SourceFile | UnreadableInput> {
  for (const file of files) yield readFile(file, cwd);
}

function kindAt(path: string, cwd: string): PathKind {
  try {
    const kind = kindOf(statSync(resolve(cwd, path)));
    if (kind !== "stream") return kind;
  } catch (error) {
    throw usageErrorFor(path, error);
  }
  throw new UsageError(`${path}: neither a file nor a folder`);
}

/** Lists the sources in a folder by name. Skips hidden files, and the folders that browsers save with a page. */
function listFiles(folder: string, cwd: string): string[] {
  return entriesOf(folder, cwd)
    .filter(({ name }) => !name.startsWith("."))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.endsWith("_files") ? [] : listFiles(path, cwd);
      return isSourceName(entry.name) ? [path] : [];
    });
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    throw usageErrorFor(folder, error);
  }
}

function readFile(file: string, cwd: string): SourceFile | UnreadableInput {
  try {
    const stats = statSync(resolve(cwd, file));
    // Reading a pipe would block until it has a writer.
    if (!stats.isFile())
      return unreadable(file, "this is not a file; save the source as .html or .txt");
    const tooLong = describeSize(stats.size);
    if (tooLong !== undefined) return unreadable(file, tooLong);
    return { name: file, bytes: readFileSync(resolve(cwd, file)) };
  } catch (error) {
    return unreadable(file, describeFileError(error));
  }
}

/** Reads `sources.json`, if the folder has one. */
function readIndex(folder: string, cwd: string, files: readonly string[]): SourceKeys | undefined {
  const name = join(folder, sourceKeysFile);
  let text: string;
  try {
    text = readFileSync(resolve(cwd, name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw usageErrorFor(name, error);
  }
  const known = new Set(files);
  const index = readSourceKeys(text, (part) => {
    const file = join(folder, part);
    return known.has(file) ? file : undefined;
  });
  if (!index.ok) throw new UsageError(`${name}: ${index.message}`);
  return index.keys;
}
