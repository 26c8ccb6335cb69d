// The part of `node:url` that settings need.
import { fileUriToPath, pathToFileUri } from "./file-names.ts";

export const fileURLToPath = fileUriToPath;

export function pathToFileURL(path: string): URL {
  return new URL(pathToFileUri(path));
}
