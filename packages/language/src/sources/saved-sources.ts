import type { Range } from "@mineral-brief/formats";
import {
  readSavedSource,
  type SavedSource,
  type SourceKind,
} from "@mineral-brief/formats/saved-source";
import { splitPassages, type SourceText } from "@mineral-brief/schema/verify";
import { decodeSource } from "./decode-source.ts";
import type { SourceKeys } from "./source-keys.ts";

/** A file that somebody saved as a source. */
export interface SourceFile {
  /** As it is shown: the path or the name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The saved sources that briefs are compared with. */
export interface SavedSources {
  readonly sources: readonly SourceText[];
  /** The files that could not be read. */
  readonly failures: readonly UnreadableInput[];
  /** Returns the file of a source, and the place in it of a range of its text. */
  readonly placeOf: (source: SourceText, start: number, end: number) => SourcePlace;
}

/** An input that could not be read, with the reason in `message`. */
export interface UnreadableInput {
  readonly ok: false;
  readonly name: string;
  readonly message: string;
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

/** Whether the name of a file is that of a source: a page, a Markdown file or a text. */
export function isSourceName(name: string): boolean {
  return Object.hasOwn(kinds, extensionOf(name));
}

/** Returns the reason why a file of this size is not read; undefined if it is. */
export function describeSize(bytes: number): string | undefined {
  return bytes <= maxBytes
    ? undefined
    : `the source has ${Math.ceil(bytes / 1024 / 1024)} MB; the limit is 16 MB; save only the cited part`;
}

/** Reads saved files in their order, or the numbered passages of one file. `keys` says which file is which reference. */
export function readSources(
  files: Iterable<SourceFile | UnreadableInput>,
  keys: SourceKeys = new Map(),
): SavedSources {
  const failures: UnreadableInput[] = [];
  const read: ReadFile[] = [];
  for (const file of files) {
    const result = "bytes" in file ? readFile(file, keys.get(file.name) ?? []) : file;
    if (result.ok) read.push(result);
    else failures.push(result);
  }
  const places = new Map<SourceText, { file: string; saved: SavedSource; offset: number }>();
  const sources = read.flatMap(({ source, saved, kind }) => {
    const file = source.name;
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
    !/^(?:ref|reference|source|src)?[\s_.#-]*\[?\d/i.test(fileNameOf(name)) &&
    /^[ \t]*[[【]1[\]】]/m.test(text.slice(0, 1000)) &&
    /^[ \t]*[[【]2[\]】]/m.test(text)
  );
}

interface ReadFile {
  readonly ok: true;
  readonly source: SourceText;
  readonly saved: SavedSource;
  readonly kind: SourceKind;
}

function readFile(
  { name, bytes }: SourceFile,
  keys: readonly (string | number)[],
): ReadFile | UnreadableInput {
  const text = decodeSource(bytes);
  if (text === undefined)
    return {
      ok: false,
      name,
      message: "this is not a text; save the source as .html or .txt",
    };
  const kind = /^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 500))
    ? "html"
    : (kinds[extensionOf(name)] ?? "text");
  const saved = readSavedSource(text, kind);
  const isUrl = (key: string | number): key is string => /^https?:/i.test(String(key));
  const ids = keys.filter((key) => !isUrl(key));
  return {
    ok: true,
    saved,
    kind,
    source: {
      name,
      text: saved.text,
      urls: [...saved.urls, ...keys.filter(isUrl)],
      ...(ids.length > 0 && { ids }),
      ...(saved.title !== undefined && { title: saved.title }),
      ...(saved.language !== undefined && { language: saved.language }),
    },
  };
}

function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Returns a path without its folders. */
export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
