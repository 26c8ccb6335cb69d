import { rmSync } from "node:fs";
import { join } from "node:path";
import { isAsWritten } from "../outputs/manifest.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { siteFiles } from "./site.ts";
import { generatorTag } from "./write-page.ts";

/** A file that is no longer part of the site. */
export interface StaleFile {
  readonly file: string;
  readonly outcome: "removed" | `kept: ${string}`;
}

/**
 * Removes unedited files of an earlier run that are no longer part of the site.
 *
 * `faulty` lists inputs with an error; their pages are kept until the error is fixed. If undefined, nothing is removed.
 */
export function removeStaleFiles(
  { path, manifest }: OutputFolder,
  present: ReadonlySet<string>,
  faulty: ReadonlySet<string> | undefined,
): StaleFile[] {
  if (faulty === undefined) return [];
  const stale: StaleFile[] = [];
  for (const [file, entry] of manifest) {
    if (present.has(file)) continue;
    const full = join(path, file);
    const state = inspectPath(full);
    if (state.kind === "nothing") {
      manifest.delete(file);
    } else if (state.kind !== "file" || !isOfSite(file, state.bytes)) {
      // Another command wrote this file.
    } else if (faulty.has(entry.from)) {
      stale.push({ file, outcome: `kept: ${entry.from} has an error` });
    } else if (isAsWritten(entry, state.bytes)) {
      rmSync(full);
      manifest.delete(file);
      stale.push({ file, outcome: "removed" });
    } else {
      stale.push({ file, outcome: "kept: it was edited, but its brief is gone" });
    }
  }
  return stale;
}

function isOfSite(file: string, bytes: Uint8Array): boolean {
  const names: readonly string[] = Object.values(siteFiles);
  return names.includes(file) || Buffer.from(bytes).includes(generatorTag);
}
