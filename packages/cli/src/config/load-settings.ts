import { dirname, resolve } from "node:path";
import type { FileIgnore } from "./config.ts";
import { patternMatcher } from "./pattern-matcher.ts";
import { nameFrom } from "./name-from.ts";
import { loadOwnSchema } from "./own-schema.ts";
import { readConfig } from "./read-config.ts";
import type { Settings, SettingsOptions } from "./settings.ts";

/** Reads a config file and merges it with the command line options. Throws UsageError if the config is invalid. */
export async function loadSettings(
  file: string,
  options: SettingsOptions,
  cwd: string,
): Promise<Settings> {
  const { severities, strict = false, lint = true, untrusted = false } = options;
  const config = await readConfig(file, cwd);
  const askOwnSchema =
    config.schema === undefined || !lint || untrusted
      ? undefined
      : await loadOwnSchema(config.schema, file, cwd);
  return {
    notRun:
      untrusted && config.schema !== undefined
        ? `${nameFrom(cwd, file)}: the schema ${config.schema} is not run: --untrusted`
        : undefined,
    configFile: file,
    config,
    severities: { ...config.severities, ...severities },
    strict,
    askOwnSchema,
    ignoredCodes: ignoredCodesFor(config.ignores ?? [], dirname(file), cwd),
  };
}

function ignoredCodesFor(
  ignores: readonly FileIgnore[],
  folder: string,
  cwd: string,
): Settings["ignoredCodes"] {
  const matchers = ignores.map(({ files, codes }) => ({
    matches: patternMatcher(files, folder),
    codes,
  }));
  return (name) => {
    const path = resolve(cwd, name);
    return matchers.flatMap(({ matches, codes }) => (matches(path) === true ? codes : []));
  };
}
