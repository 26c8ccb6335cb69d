import { join } from "node:path";
import { manifestName, parseManifest, type ManifestEntry } from "./manifest.ts";
import { standingAt } from "./standing-at.ts";

/** Reads what earlier runs wrote into a folder; undefined where the manifest is damaged. A folder without one has an empty one. */
export function readManifest(folder: string): Map<string, ManifestEntry> | undefined {
  const standing = standingAt(join(folder, manifestName));
  if (standing.kind === "nothing") return new Map();
  return standing.kind === "file"
    ? parseManifest(Buffer.from(standing.bytes).toString())
    : undefined;
}
