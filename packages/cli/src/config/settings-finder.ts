import { resolve } from "node:path";
import { configFileFinder, isProgram } from "./config-file-finder.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { nameFrom } from "./name-from.ts";
import type { Settings, SettingsFinder, SettingsOptions } from "./settings.ts";

/**
 * Makes the settings finder of one run. It caches configs, so create another one after a config changes.
 *
 * Calls `onNotRun` once per config whose code `untrusted` prevents from running.
 */
export function settingsFinder(
  options: SettingsOptions,
  cwd: string,
  onNotRun?: (sentence: string) => void,
): SettingsFinder {
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
      const { notRun } = await settings;
      for (const sentence of notRun) onNotRun?.(sentence);
    }
    return settings;
  };
}

/** The settings of a run in a folder, for a command that reads no briefs. */
export function settingsOf(options: SettingsOptions, io: Io): Promise<Settings> {
  return settingsFinder(options, io.cwd, noteNotRun(io))(io.cwd);
}

/** Prints which code of a project `untrusted` prevents from running. */
export function noteNotRun(io: Io): (sentence: string) => void {
  return (sentence) => io.stderr(`${plainLine(sentence)}\n`);
}

async function load(file: string, options: SettingsOptions, cwd: string): Promise<Settings> {
  if (options.untrusted === true && options.config !== undefined && isProgram(file))
    throw new UsageError(
      `${nameFrom(cwd, file)} is JavaScript, which --untrusted does not run; use a JSON config`,
    );
  const { loadSettings } = await import("./load-settings.ts");
  return loadSettings(file, options, cwd);
}

async function settingsWithoutConfig({
  severities = {},
  strict = false,
}: SettingsOptions): Promise<Settings> {
  const settings: Settings = {
    configFile: undefined,
    files: [],
    config: {},
    parts: [],
    severities,
    strict,
    askOwnSchema: undefined,
    houseRules: [],
    ownRules: [],
    hasUnknownCodes: false,
    notRun: [],
    ignoredCodes: () => [],
    forFile: () => settings,
  };
  return settings;
}
