import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { UsageError } from "../errors.ts";

/**
 * Finds the file of a module that a config names: a path from the config's folder that starts with a dot, or a package.
 *
 * Throws UsageError that starts with `place` if there is no such package.
 */
export function resolveModule(specifier: string, configFile: string, place: string): string {
  if (/^\.{0,2}\//.test(specifier)) return resolve(dirname(configFile), specifier);
  try {
    return createRequire(configFile).resolve(specifier);
  } catch {
    throw new UsageError(
      `${place}: cannot find the package \`${specifier}\`; for a file, write ./${specifier}`,
    );
  }
}
