import { dirname, resolve } from "node:path";
import type { FileIgnore } from "./config.ts";
import { patternMatcher } from "./pattern-matcher.ts";
import { loadOwnSchema } from "./own-schema.ts";
import { readConfig } from "./read-config.ts";
import type { Settings, SettingsOptions } from "./settings.ts";

/** Reads a config file and joins it with the options of the command line. Throws UsageError where it cannot be used. */
export async function loadSettings(
  file: string,
  { severities, strict = false, lint = true }: SettingsOptions,
  cwd: string,
): Promise<Settings> {
  const config = await readConfig(file, cwd);
  const askOwnSchema =
    config.schema === undefined || !lint
      ? undefined
      : await loadOwnSchema(config.schema, file, cwd);
  return {
    configFile: file,
    config,
    severities: { ...config.severities, ...severities },
    strict,
    askOwnSchema,
    ignoredCodes: codesIgnoredIn(config.ignores ?? [], dirname(file), cwd),
  };
}

function codesIgnoredIn(
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
