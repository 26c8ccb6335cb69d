import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Host, HostOptions } from "@mineral-brief/language/server";
import { codePageAddress } from "../codes/explained-code.ts";
import { isKnownCode } from "../config/check-code.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import type { Settings, SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { selectionFinder, type Selection } from "../inputs/selection.ts";
import { watchSettings } from "./watch-settings.ts";

/** Checks the briefs of a file system as `validate` does: the same formats, settings and files. */
export function fileHost(
  typedOptions: SettingsOptions,
  io: Io,
  { trusted, warn, showConfigErrors }: HostOptions,
): Host {
  const { cwd } = io;
  const options = { ...typedOptions, untrusted: typedOptions.untrusted === true || !trusted };
  let folders = openFolders(options, cwd);
  const watched = watchSettings();
  /** The last settings of each folder that could be read. A config that is being edited is often broken. */
  const lastSettings = new Map<string, FolderSettings>();
  /** Configs with errors. */
  const broken = new Set<string>();

  const settingsOf = async (folder: string): Promise<FolderSettings> => {
    try {
      const found = await folders.of(folder);
      lastSettings.set(folder, found);
      const { configFile } = found.settings;
      if (configFile !== undefined) show(configFile, []);
      return found;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await showErrors(error);
      return lastSettings.get(folder) ?? openFolders({ ...options, config: false }, cwd).of(folder);
    }
  };

  return {
    async open(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const folder = dirname(path);
      watched.follow(folder);
      const { settings, selection } = await settingsOf(folder);
      for (const file of settings.files) watched.followFile(file);
      if (!selection.includes(path) || selection.ignores(path)) return undefined;
      const { briefChecker } = await import("./brief-checker.ts");
      return briefChecker(path, settings.forFile(path), warn);
    },
    forgetSettings() {
      folders = openFolders(options, cwd);
      for (const file of broken) show(file, []);
    },
    watchSettings: watched.onChange,
    pageOf: (code) => (isKnownCode(code) ? codePageAddress(code) : undefined),
    async briefsIn(folder) {
      const path = pathOf(folder);
      if (path === undefined) return [];
      const { findSources } = await import("../inputs/find-sources.ts");
      try {
        const { names } = await findSources([path], cwd, options, folders.findSettings);
        return names.map((name) => pathToFileURL(name).href);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        await showErrors(error);
        return [];
      }
    },
    async readText(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const { readSource } = await import("../inputs/read-source.ts");
      const read = await readSource(path, {}, io);
      return read.ok ? read.source.text : undefined;
    },
    async ignoreInConfig(uri, code) {
      const path = pathOf(uri);
      if (path === undefined || options.config === false) return undefined;
      const { settings } = await settingsOf(dirname(path));
      const { ignoreInConfig } = await import("./ignore-in-config.ts");
      return ignoreInConfig(path, code, settings.configFile);
    },
  };

  async function showErrors(error: UsageError): Promise<void> {
    const { configErrors } = await import("./config-errors.ts");
    const { byFile, sentences } = configErrors(error, cwd);
    for (const [file, errors] of byFile) show(file, errors);
    for (const sentence of sentences) warn(`mineral-brief: ${sentence}`);
  }

  function show(file: string, errors: Parameters<HostOptions["showConfigErrors"]>[1]): void {
    if (errors.length > 0) broken.add(file);
    else if (!broken.delete(file)) return;
    showConfigErrors(pathToFileURL(file).href, errors);
  }
}

interface FolderSettings {
  readonly settings: Settings;
  readonly selection: Selection;
}

/** Finds the settings of folders. Keeps them until the caller makes another one. */
function openFolders(
  options: SettingsOptions,
  cwd: string,
): { of: (folder: string) => Promise<FolderSettings>; findSettings: SettingsFinder } {
  const findSettings: SettingsFinder = settingsFinder(options, cwd);
  const findSelection = selectionFinder(options, cwd, findSettings);
  return {
    findSettings,
    of: async (folder) => ({
      settings: await findSettings(folder),
      selection: await findSelection(folder),
    }),
  };
}

/** The path of a file; undefined for texts that are not saved, and for other schemes. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
