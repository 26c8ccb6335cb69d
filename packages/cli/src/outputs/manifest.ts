import { basename, join } from "node:path";
import { sha256Of } from "./article-text.ts";
import { inspectPath } from "./path-state.ts";

/** What convert once wrote into a folder, so that a later run can tell its own files from edited and foreign ones. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** One file of a folder, by its name there. */
export interface ManifestEntry {
  /** Of the bytes that were written, in hexadecimal. */
  readonly sha256: string;
  /** Of what a run was about to write there; undefined once it is written. A run that was killed leaves either of the two. */
  readonly next?: string | undefined;
  /** The article's own id; undefined where it has none. */
  readonly id?: string | undefined;
  /** The input that the article was read from, relative to the folder. */
  readonly from: string;
}

export const manifestName = ".mineral-brief-manifest.json";

/** Reads a manifest. What is none, or of a version that is not known, gives undefined: then no file counts as written by us. */
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

/** Reads what earlier runs wrote into a folder; undefined where the manifest is damaged. A folder without one has an empty one. */
export function readManifest(folder: string): Map<string, ManifestEntry> | undefined {
  const state = inspectPath(join(folder, manifestName));
  if (state.kind === "nothing") return new Map();
  return state.kind === "file" ? parseManifest(Buffer.from(state.bytes).toString()) : undefined;
}

/** Writes a manifest with its files in the order of their names, so that it is the same however it came about. */
export function printManifest(manifest: Manifest): string {
  const files = [...manifest].sort(([left], [right]) => (left < right ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** Tells whether a file is as a run of ours left it. */
export function isAsWritten({ sha256, next }: ManifestEntry, bytes: Uint8Array): boolean {
  const found = sha256Of(bytes);
  return found === sha256 || found === next;
}

/** A name with a folder in it could lead out of ours, where a renamed article's old file is removed. */
function isEntry(entry: [string, unknown]): entry is [string, ManifestEntry] {
  const [file, value] = entry;
  return (
    basename(file) === file &&
    !file.includes("\\") &&
    file !== ".." &&
    isObject(value) &&
    typeof value["sha256"] === "string" &&
    typeof value["from"] === "string" &&
    ["string", "undefined"].includes(typeof value["next"]) &&
    ["string", "undefined"].includes(typeof value["id"])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
