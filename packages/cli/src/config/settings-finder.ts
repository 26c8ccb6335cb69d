import { resolve } from "node:path";
import { configFileFinder } from "./config-file-finder.ts";
import type { Settings, SettingsFinder, SettingsOptions } from "./settings.ts";

/** Makes the finder of one run: it keeps what it has read, so that a config that changes needs another. */
export function settingsFinder(options: SettingsOptions, cwd: string): SettingsFinder {
  const { config } = options;
  const nearestConfigFile = configFileFinder(cwd);
  const read = new Map<string | undefined, Promise<Settings>>();
  const fileFor = (folder: string): string | undefined => {
    if (config === false) return undefined;
    return config === undefined ? nearestConfigFile(folder) : resolve(cwd, config);
  };
  return async (folder) => {
    const file = fileFor(folder);
    let settings = read.get(file);
    if (settings === undefined) {
      settings = file === undefined ? settingsWithoutConfig(options) : load(file, options, cwd);
      read.set(file, settings);
    }
    return settings;
  };
}

async function load(file: string, options: SettingsOptions, cwd: string): Promise<Settings> {
  const { loadSettings } = await import("./load-settings.ts");
  return loadSettings(file, options, cwd);
}

async function settingsWithoutConfig({
  severities = {},
  strict = false,
}: SettingsOptions): Promise<Settings> {
  return {
    configFile: undefined,
    config: {},
    severities,
    strict,
    askOwnSchema: undefined,
    ignoredCodes: () => [],
  };
}
