import { rmSync } from "node:fs";
import { join } from "node:path";
import { isAsWritten } from "../outputs/manifest.ts";
import type { OutputFolder } from "../outputs/output-folder.ts";
import { inspectPath } from "../outputs/path-state.ts";
import { siteFiles } from "./site.ts";
import { pageSign } from "./write-page.ts";

/** A file that the site no longer has, and what becomes of it. */
export interface GoneFile {
  readonly file: string;
  readonly outcome: "removed" | `kept: ${string}`;
}

/**
 * Removes what an earlier run wrote for briefs that are gone, where nobody has edited it.
 *
 * `faulty` are the inputs that have an error: their pages stay until it is fixed. With undefined nothing is removed.
 */
export function removeGone(
  { path, manifest }: OutputFolder,
  present: ReadonlySet<string>,
  faulty: ReadonlySet<string> | undefined,
): GoneFile[] {
  if (faulty === undefined) return [];
  const gone: GoneFile[] = [];
  for (const [file, entry] of manifest) {
    if (present.has(file)) continue;
    const full = join(path, file);
    const state = inspectPath(full);
    if (state.kind === "nothing") {
      manifest.delete(file);
    } else if (state.kind !== "file" || !isOfSite(file, state.bytes)) {
      // Another command wrote it.
    } else if (faulty.has(entry.from)) {
      gone.push({ file, outcome: `kept: ${entry.from} has an error` });
    } else if (isAsWritten(entry, state.bytes)) {
      rmSync(full);
      manifest.delete(file);
      gone.push({ file, outcome: "removed" });
    } else {
      gone.push({ file, outcome: "kept: its brief is gone, but it was edited" });
    }
  }
  return gone;
}

function isOfSite(file: string, bytes: Uint8Array): boolean {
  const names: readonly string[] = Object.values(siteFiles);
  return names.includes(file) || Buffer.from(bytes).includes(pageSign);
}
