import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import {
  readSavedSource,
  type SavedSource,
  type SourceKind,
} from "@mineral-brief/formats/saved-source";
import { splitPassages, type SourceText } from "@mineral-brief/schema/verify";
import type { Range } from "@mineral-brief/formats";
import { describeFileError, UsageError, usageErrorFor } from "../errors.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { decodeSource } from "./decode-source.ts";

/** The saved sources of a run. */
export interface SavedSources {
  readonly sources: readonly SourceText[];
  readonly failures: readonly UnreadableInput[];
  /** Returns the file of a source, and the place in it of a range of its text. */
  readonly placeOf: (source: SourceText, start: number, end: number) => SourcePlace;
}

export interface SourcePlace {
  readonly file: string;
  readonly range: Range;
}

/** The size limit of a source in bytes. A longer file is hardly a text that somebody read. */
const maxBytes = 16 * 1024 * 1024;

const kinds: Readonly<Record<string, SourceKind>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
  ".text": "text",
};

const indexName = "sources.json";

/**
 * Reads the sources in a folder and its folders, or the numbered passages of one file.
 *
 * `sources.json` in the folder maps file names to addresses or to ids of references. Throws UsageError if there is nothing
 * to read.
 */
export function readSavedSources(path: string, cwd: string): SavedSources {
  const isFolder = kindOfPath(path, cwd) === "folder";
  const files = isFolder ? listFiles(path, cwd) : [path];
  if (files.length === 0)
    throw new UsageError(`${path}: no sources; save them here as .html, .txt or .md files`);
  const keys = isFolder
    ? readIndex(path, cwd, files)
    : new Map<string, readonly (string | number)[]>();
  const failures: UnreadableInput[] = [];
  const read = files.flatMap((file) => {
    const result = readFile(file, keys.get(file) ?? [], cwd);
    if (result.ok) return [result];
    failures.push(result);
    return [];
  });
  const places = new Map<SourceText, { file: string; saved: SavedSource; offset: number }>();
  const sources = read.flatMap(({ file, source, saved, kind }) => {
    const passages =
      kind !== "html" && (read.length === 1 || mayHavePassages(source))
        ? splitPassages(source)
        : undefined;
    if (passages === undefined) {
      places.set(source, { file, saved, offset: 0 });
      return [source];
    }
    for (const passage of passages) places.set(passage, { file, saved, offset: passage.offset });
    return passages;
  });
  return {
    sources,
    failures,
    placeOf(source, start, end) {
      const { file, saved, offset } = places.get(source)!;
      return { file, range: saved.rangeOf(start + offset, end + offset) };
    },
  };
}

/** One of several files is split if it begins with `[1]` or `【1】`, and neither its name nor `sources.json` says which reference it is. */
function mayHavePassages({ name, text, ids, urls = [] }: SourceText): boolean {
  return (
    ids === undefined &&
    urls.length === 0 &&
    !/^(?:ref|reference|source|src)?[\s_.#-]*\[?\d/i.test(basename(name)) &&
    /^[ \t]*[[【]1[\]】]/m.test(text.slice(0, 1000)) &&
    /^[ \t]*[[【]2[\]】]/m.test(text)
  );
}

function kindOfPath(path: string, cwd: string): "file" | "folder" {
  try {
    const stats = statSync(resolve(cwd, path));
    if (stats.isDirectory()) return "folder";
    if (stats.isFile()) return "file";
  } catch (error) {
    throw usageErrorFor(path, error);
  }
  throw new UsageError(`${path}: neither a file nor a folder`);
}

/** Lists the sources in a folder by name. Skips hidden files, and the folders that browsers save with a page. */
function listFiles(folder: string, cwd: string): string[] {
  return readdirSync(resolve(cwd, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.endsWith("_files") ? [] : listFiles(path, cwd);
      return extname(entry.name).toLowerCase() in kinds ? [path] : [];
    });
}

interface ReadFile {
  readonly ok: true;
  readonly file: string;
  readonly source: SourceText;
  readonly saved: SavedSource;
  readonly kind: SourceKind;
}

function readFile(
  file: string,
  keys: readonly (string | number)[],
  cwd: string,
): ReadFile | UnreadableInput {
  let bytes: Uint8Array;
  try {
    const stats = statSync(resolve(cwd, file));
    // Reading a pipe would block until it has a writer.
    if (!stats.isFile())
      return unreadable(file, "this is not a file; save the source as .html or .txt");
    const { size } = stats;
    if (size > maxBytes)
      return unreadable(
        file,
        `the source has ${Math.ceil(size / 1024 / 1024)} MB; the limit is 16 MB; save only the cited part`,
      );
    bytes = readFileSync(resolve(cwd, file));
  } catch (error) {
    const message = describeFileError(error);
    if (message === undefined) throw error;
    return unreadable(file, message);
  }
  const text = decodeSource(bytes);
  if (text === undefined)
    return unreadable(file, "this is not a text; save the source as .html or .txt");
  const kind = /^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 500))
    ? "html"
    : (kinds[extname(file).toLowerCase()] ?? "text");
  const saved = readSavedSource(text, kind);
  const isUrl = (key: string | number): key is string => /^https?:/i.test(String(key));
  const ids = keys.filter((key) => !isUrl(key));
  return {
    ok: true,
    file,
    saved,
    kind,
    source: {
      name: file,
      text: saved.text,
      urls: [...saved.urls, ...keys.filter(isUrl)],
      ...(ids.length > 0 && { ids }),
      ...(saved.title !== undefined && { title: saved.title }),
      ...(saved.language !== undefined && { language: saved.language }),
    },
  };
}

/** Reads which file is which address or reference. Either side of an entry may be the file. */
function readIndex(
  folder: string,
  cwd: string,
  files: readonly string[],
): ReadonlyMap<string, readonly (string | number)[]> {
  const name = join(folder, indexName);
  const keys = new Map<string, (string | number)[]>();
  let entries: [string, unknown][];
  try {
    const data: unknown = JSON.parse(
      readFileSync(resolve(cwd, name), "utf8").replace(/^\uFEFF/, ""),
    );
    if (typeof data !== "object" || data === null || Array.isArray(data))
      throw new SyntaxError("no object");
    entries = Object.entries(data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return keys;
    if (error instanceof SyntaxError)
      throw new UsageError(
        `${name}: not a JSON object of file names and addresses, such as {"1.html": "https://example.org/a"}`,
      );
    throw usageErrorFor(name, error);
  }
  const known = new Set(files);
  for (const [key, value] of entries) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one !== "string" && typeof one !== "number") continue;
      const file = [key, String(one)]
        .map((part) => join(folder, part))
        .find((part) => known.has(part));
      if (file === undefined)
        throw new UsageError(
          `${name}: neither ${JSON.stringify(key)} nor ${JSON.stringify(one)} is a source in this folder`,
        );
      const other = file === join(folder, key) ? one : key;
      keys.set(file, [...(keys.get(file) ?? []), other]);
    }
  }
  return keys;
}

/** The name of a source in messages: without its folder. */
export function shortName({ name }: SourceText): string {
  return basename(name);
}
