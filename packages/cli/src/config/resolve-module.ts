import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { ConfigError, type ConfigPlace } from "./config-error.ts";

/**
 * Finds the file of a module that a config names: a path from the config's folder that starts with a dot, or a package.
 *
 * Throws ConfigError if there is no such package.
 */
export function resolveModule(specifier: string, place: ConfigPlace): string {
  if (/^\.{0,2}\//.test(specifier)) return resolve(dirname(place.file), specifier);
  try {
    return createRequire(place.file).resolve(specifier);
  } catch {
    throw new ConfigError({
      place,
      message: `cannot find the package \`${specifier}\`; for a file, write ./${specifier}`,
    });
  }
}
