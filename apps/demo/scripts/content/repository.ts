import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that all packages stand in. */
export const repository: string = findRepository(import.meta.dirname);

function findRepository(folder: string): string {
  return existsSync(join(folder, "package-lock.json")) ? folder : findRepository(dirname(folder));
}
