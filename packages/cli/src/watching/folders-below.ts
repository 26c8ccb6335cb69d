import { readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", ".git"]);

/** A folder and all below it, but for those that hold no briefs. Links are not followed; what cannot be read is left out. */
export function foldersBelow(folder: string): string[] {
  try {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !skipped.has(entry.name),
    );
    return [folder, ...folders.flatMap(({ name }) => foldersBelow(join(folder, name)))];
  } catch {
    return [];
  }
}
