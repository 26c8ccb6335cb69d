import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Host, HostOptions } from "@mineral-brief/language/server";
import { codePageAddress } from "../codes/explained-code.ts";
import { isKnownCode } from "../config/check-code.ts";
import { ConfigError, describeProblem } from "../config/config-error.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import type { Settings, SettingsOptions } from "../config/settings.ts";
import { UsageError } from "../errors.ts";
import { selectionFinder, type Selection } from "../inputs/selection.ts";
import type { SettingsWatch } from "./watch-settings.ts";

/** What a host needs that depends on a disk. */
export type DiskHost = Pick<Host, "briefsIn" | "readText" | "watchSettings">;

/** The part of a host that only depends on settings. */
export interface SettingsHost extends Omit<Host, keyof DiskHost> {
  /** Shows an error of the settings. */
  readonly showErrors: (error: UsageError) => void;
}

/** Checks briefs as `validate` does: the same formats, settings and files. Names of files in messages are relative to `cwd`. */
export function settingsHost(
  typedOptions: SettingsOptions,
  cwd: string,
  { trusted, warn, showConfigErrors }: HostOptions,
  watch?: Pick<SettingsWatch, "follow" | "followFile">,
): SettingsHost {
  const options = { ...typedOptions, untrusted: typedOptions.untrusted === true || !trusted };
  let folders = openFolders(options, cwd);
  /** The last settings of each folder that could be read. A config that is being edited is often broken. */
  const lastSettings = new Map<string, FolderSettings>();
  /** Configs with errors. */
  const broken = new Set<string>();

  /** Reads the settings of a folder. If they have an error, shows it and returns undefined. */
  const readSettings = async (folder: string): Promise<FolderSettings | undefined> => {
    try {
      const found = await folders(folder);
      lastSettings.set(folder, found);
      for (const file of found.settings.files) show(file, []);
      return found;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      showErrors(error);
      return undefined;
    }
  };

  const settingsOf = async (folder: string): Promise<FolderSettings> =>
    (await readSettings(folder)) ??
    lastSettings.get(folder) ??
    openFolders({ ...options, config: false }, cwd)(folder);

  return {
    async open(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const folder = dirname(path);
      watch?.follow(folder);
      const { settings, selection } = await settingsOf(folder);
      for (const file of settings.files) watch?.followFile(file);
      if (!selection.includes(path) || selection.ignores(path)) return undefined;
      const { briefChecker } = await import("./brief-checker.ts");
      return briefChecker(path, settings.forFile(path), warn);
    },
    forgetSettings() {
      folders = openFolders(options, cwd);
      for (const file of broken) show(file, []);
    },
    pageOf: (code) => (isKnownCode(code) ? codePageAddress(code) : undefined),
    async ignoreInConfig(uri, code) {
      const path = pathOf(uri);
      if (path === undefined || options.config === false) return undefined;
      const found = await readSettings(dirname(path));
      // Without readable settings the config is unknown, and an edit could damage it.
      if (found === undefined) return undefined;
      const { ignoreInConfig } = await import("./ignore-in-config.ts");
      return ignoreInConfig(path, code, found.settings.configFile);
    },
    showErrors,
  };

  function showErrors(error: UsageError): void {
    if (!(error instanceof ConfigError)) {
      warn(`mineral-brief: ${error.message}`);
      return;
    }
    for (const problem of error.problems)
      if (problem.place.range === undefined) warn(`mineral-brief: ${describeProblem(problem)}`);
    const placed = error.problems.flatMap(({ place: { path, range }, message }) =>
      range ? [{ ...range, message: path === "" ? message : `${path}: ${message}` }] : [],
    );
    // All problems of an error are in one config.
    if (placed.length > 0) show(error.problems[0]!.place.file, placed);
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
): (folder: string) => Promise<FolderSettings> {
  const findSettings = settingsFinder(options, cwd);
  const findSelection = selectionFinder(options, cwd, findSettings);
  return async (folder) => ({
    settings: await findSettings(folder),
    selection: await findSelection(folder),
  });
}

/** The path of a file; undefined for texts that are not saved, and for other schemes. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
