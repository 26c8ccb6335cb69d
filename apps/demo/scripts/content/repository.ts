import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The root folder of the repository. */
export const repository: string = findRepository(import.meta.dirname);

/** Where the source code is published, without a slash at the end. */
export const repositoryAddress = "https://github.com/mineral-brief/mineral-brief";

function findRepository(folder: string): string {
  return existsSync(join(folder, "package-lock.json")) ? folder : findRepository(dirname(folder));
}
