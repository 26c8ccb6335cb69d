import { existsSync } from "node:fs";
import { ConfigError } from "./config-error.ts";
import { isProgram } from "./config-file-finder.ts";
import { nameFrom } from "./name-from.ts";
import { readConfig, type ConfigFile } from "./read-config.ts";
import { resolveModule } from "./resolve-module.ts";

/** A config with all configs that it extends. */
export interface ConfigLayers {
  /** From the first base to the config itself. Each file appears once. */
  readonly files: readonly ConfigFile[];
  /** Sentences about JavaScript configs that `untrusted` prevents from running. */
  readonly notRun: readonly string[];
}

/** Reads a config and the configs that it extends. Throws UsageError if one is invalid or missing, or extends itself. */
export async function readLayers(
  file: string,
  cwd: string,
  untrusted: boolean,
): Promise<ConfigLayers> {
  const files = new Map<string, ConfigFile>();
  const notRun: string[] = [];

  async function add(path: string, extending: readonly string[]): Promise<void> {
    if (files.has(path)) return;
    if (untrusted && isProgram(path)) {
      notRun.push(`${nameFrom(cwd, path)} is not run: --untrusted`);
      return;
    }
    const read = await readConfig(path, cwd);
    for (const [index, specifier] of (read.config.extends ?? []).entries()) {
      const place = read.placeOf(["extends", index]);
      const base = resolveModule(specifier, place);
      const chain = [...extending, path];
      if (chain.includes(base)) {
        const names = [...chain.slice(chain.indexOf(base)), base];
        throw new ConfigError({
          place,
          message: `these configs extend each other: ${names.map((one) => nameFrom(cwd, one)).join(" -> ")}; remove one of them from \`extends\``,
        });
      }
      if (!existsSync(base))
        throw new ConfigError({ place, message: `there is no file ${nameFrom(cwd, base)}` });
      await add(base, chain);
    }
    files.set(path, read);
  }

  await add(file, []);
  return { files: [...files.values()], notRun };
}
