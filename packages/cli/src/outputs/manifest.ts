import { basename, join } from "node:path";
import { isObject } from "@mineral-brief/schema/internal";
import { sha256Of } from "./article-text.ts";
import { inspectPath, textOfBytes } from "./path-state.ts";

/** The files that earlier runs wrote into a folder, to recognise edited files and files of others. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** One file of a folder. */
export interface ManifestEntry {
  /** SHA-256 of the written bytes, in hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the text that a run was going to write; undefined after the write. A killed run leaves either version. */
  readonly next?: string | undefined;
  /** The id of the article; undefined if it has none. */
  readonly id?: string | undefined;
  /** The input of the article, relative to the folder. */
  readonly from: string;
  /** For a former address: the file name of the page that it leads to, or empty if its brief was withdrawn. Undefined for all other files. */
  readonly leadsTo?: string | undefined;
  /** The id of the article in feeds, which stays if its `id`, date or headline changes. Undefined outside sites. */
  readonly entryId?: string | undefined;
  /** When a page was first published, with offset. Undefined outside sites. */
  readonly published?: string | undefined;
  /** SHA-256 of the article that a page was made from; undefined for the former name of a page. Undefined outside sites. */
  readonly article?: string | undefined;
  /** The id of the brief that the brief of a page replaces. Undefined outside sites. */
  readonly supersedes?: string | undefined;
  /** A hash of source, day and headline of the brief of a page, to recognise it with another id. Undefined outside sites. */
  readonly about?: string | undefined;
  /** The name of the source of the brief of a page. Undefined outside sites. */
  readonly source?: string | undefined;
  /** A hash of source and insights of the brief of a page, to recognise it with another headline. Undefined outside sites. */
  readonly insights?: string | undefined;
  /** The name of the list that a feed belongs to. Undefined for other files. */
  readonly list?: string | undefined;
}

const optionalKeys = [
  "next",
  "id",
  "leadsTo",
  "entryId",
  "published",
  "article",
  "supersedes",
  "about",
  "source",
  "insights",
  "list",
] as const;

/** The keys of an entry. */
export const entryKeys = [
  "sha256",
  "from",
  ...optionalKeys,
] as const satisfies (keyof ManifestEntry)[];

export const manifestName = ".mineral-brief-manifest.json";

/** Parses a manifest. Returns undefined if it is invalid or has an unknown version. */
export function parseManifest(text: string): Map<string, ManifestEntry> | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(data) || data["version"] !== 1 || !isObject(data["files"])) return undefined;
  const entries = Object.entries(data["files"]);
  return entries.every(isEntry) ? new Map(entries) : undefined;
}

/**
 * Reads the manifest of a folder, with the journal of a run that did not end: empty if there is none, undefined if it is
 * damaged.
 */
export function readManifest(folder: string): Map<string, ManifestEntry> | undefined {
  const state = inspectPath(join(folder, manifestName));
  const manifest =
    state.kind === "nothing"
      ? new Map<string, ManifestEntry>()
      : state.kind === "file"
        ? parseManifest(textOfBytes(state.bytes))
        : undefined;
  if (manifest !== undefined) replayJournal(folder, manifest);
  return manifest;
}

/** The changes of a run, one per line, until it saves the manifest. So a killed run leaves no unknown file. */
export const journalName = ".mineral-brief-journal.ndjson";

/** Writes a line of the journal. Without an entry, the file was removed. */
export function journalLine(file: string, entry: ManifestEntry | undefined): string {
  return `${JSON.stringify([file, entry])}\n`;
}

/** Makes the changes of a journal. Ignores a line that was cut off. */
function replayJournal(folder: string, manifest: Map<string, ManifestEntry>): void {
  const state = inspectPath(join(folder, journalName));
  if (state.kind !== "file") return;
  for (const line of textOfBytes(state.bytes).split("\n")) {
    let change: unknown;
    try {
      change = JSON.parse(line);
    } catch {
      continue;
    }
    if (!Array.isArray(change) || typeof change[0] !== "string") continue;
    const [file, entry] = change as [string, unknown];
    if (entry === null) manifest.delete(file);
    else if (isEntry([file, entry])) manifest.set(file, entry as ManifestEntry);
  }
}

/** Prints a manifest. Sorts files by name, so that equal manifests have equal texts. */
export function printManifest(manifest: Manifest): string {
  const files = [...manifest.keys()].sort();
  // Indenting each entry is faster than letting the engine indent all of them.
  const entries = files.map(
    (file) => `    ${JSON.stringify(file)}: ${printEntry(manifest.get(file)!)}`,
  );
  const list = entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`;
  return `{\n  "version": 1,\n  "files": ${list}\n}\n`;
}

function printEntry(entry: ManifestEntry): string {
  const fields = Object.entries(entry).flatMap(([key, value]: [string, string | undefined]) =>
    value === undefined ? [] : [`      "${key}": ${JSON.stringify(value)}`],
  );
  return `{\n${fields.join(",\n")}\n    }`;
}

/** True if the file is as a run of ours wrote it. */
export function isAsWritten({ sha256, next }: ManifestEntry, bytes: Uint8Array): boolean {
  const found = sha256Of(bytes);
  return found === sha256 || found === next;
}

/** Rejects names with a folder: they could point outside the output folder, where a rename removes files. */
function isEntry(entry: [string, unknown]): entry is [string, ManifestEntry] {
  const [file, value] = entry;
  return (
    basename(file) === file &&
    !file.includes("\\") &&
    file !== ".." &&
    isObject(value) &&
    typeof value["sha256"] === "string" &&
    typeof value["from"] === "string" &&
    optionalKeys.every((key) => ["string", "undefined"].includes(typeof value[key]))
  );
}
