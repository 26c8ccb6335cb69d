import { readdirSync } from "node:fs";
import { join } from "node:path";
import { skippedFolders } from "../inputs/find-sources.ts";

/** Lists a folder and its subfolders, except `node_modules` and `.git`. Does not follow links. Skips folders that cannot be read. */
export function foldersBelow(folder: string): string[] {
  try {
    const folders = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !skippedFolders.has(entry.name),
    );
    return [folder, ...folders.flatMap(({ name }) => foldersBelow(join(folder, name)))];
  } catch {
    return [];
  }
}
