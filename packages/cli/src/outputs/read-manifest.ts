import { join } from "node:path";
import { manifestName, parseManifest, type ManifestEntry } from "./manifest.ts";
import { inspectPath } from "./path-state.ts";

/** Reads what earlier runs wrote into a folder; undefined where the manifest is damaged. A folder without one has an empty one. */
export function readManifest(folder: string): Map<string, ManifestEntry> | undefined {
  const state = inspectPath(join(folder, manifestName));
  if (state.kind === "nothing") return new Map();
  return state.kind === "file" ? parseManifest(Buffer.from(state.bytes).toString()) : undefined;
}
