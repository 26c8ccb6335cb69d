import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { existsSync, statSync } from "node:fs";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";

/** Imports a JavaScript module. Throws UsageError, with `name`, if that fails. */
export async function importModule(
  file: string,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (!existsSync(file)) throw new UsageError(`${name}: there is no such file`);
  try {
    // Node caches CommonJS modules by their path alone.
    delete createRequire(file).cache[file];
    return (await import(/* @vite-ignore */ addressOf(file))) as Record<string, unknown>;
  } catch (error) {
    // The error of a dynamic import does not contain the position of a syntax error.
    const where = error instanceof SyntaxError ? `; run node --check ${name} for the position` : "";
    throw new UsageError(`${name}: cannot be run: ${messageOf(error)}${where}`);
  }
}

/** Adds the modification time to the address, because Node caches modules and `--watch` must see changes. */
function addressOf(file: string): string {
  const address = pathToFileURL(file);
  address.search = String(statSync(file).mtimeMs);
  return address.href;
}

/** Describes a thrown value of any type on one line. */
export function messageOf(error: unknown): string {
  return plainLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
