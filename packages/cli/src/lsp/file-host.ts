import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrief } from "@mineral-brief/language";
import type { BriefChecker, Host, HostOptions } from "@mineral-brief/language/server";
import { checkInput, parseOptionsFor } from "../checking/check-input.ts";
import { codePageAddress } from "../codes/explained-code.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import type { Settings, SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { UsageError } from "../errors.ts";
import { detectFormat } from "../inputs/detect-format.ts";
import { selectionFinder, type Selection } from "../inputs/selection.ts";
import { watchSettings } from "./watch-settings.ts";

/** Checks the briefs of a file system as `validate` does: the same formats, settings and files. */
export function fileHost(options: SettingsOptions, cwd: string): Host {
  let hostOptions: HostOptions = { trusted: true, warn: () => {} };
  let folders = openFolders(options, cwd);
  const watched = watchSettings();
  /** The last settings of each folder that could be read. A config that is being edited is often broken. */
  const lastSettings = new Map<string, FolderSettings>();

  const settingsOf = async (folder: string): Promise<FolderSettings> => {
    try {
      const found = await folders(folder);
      lastSettings.set(folder, found);
      return found;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      hostOptions.warn(`mineral-brief: ${error.message}`);
      return lastSettings.get(folder) ?? openFolders({ ...options, config: false }, cwd)(folder);
    }
  };

  return {
    start(started) {
      hostOptions = started;
      folders = openFolders({ ...options, untrusted: !started.trusted }, cwd);
    },
    async open(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const folder = dirname(path);
      watched.follow(folder);
      const { settings, selection } = await settingsOf(folder);
      if (settings.configFile !== undefined) watched.followFile(settings.configFile);
      if (!selection.includes(path) || selection.ignores(path)) return undefined;
      return checkerOf(path, settings, hostOptions.warn);
    },
    forgetSettings() {
      folders = openFolders({ ...options, untrusted: !hostOptions.trusted }, cwd);
    },
    watchSettings: watched.onChange,
    pageOf: codePageAddress,
  };
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
  const findSettings: SettingsFinder = settingsFinder(options, cwd);
  const findSelection = selectionFinder(options, cwd, findSettings);
  return async (folder) => ({
    settings: await findSettings(folder),
    selection: await findSelection(folder),
  });
}

/** The path of a file; undefined for texts that are not saved, and for other schemes. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns undefined for a file whose name is of no format that can be read. */
async function checkerOf(
  name: string,
  settings: Settings,
  warn: HostOptions["warn"],
): Promise<BriefChecker | undefined> {
  if (!(await detectFormat({ name, text: "" }, undefined)).ok) return undefined;
  let own: Settings = settings;
  return {
    async read(text) {
      const detected = await detectFormat({ name, text }, undefined);
      if (!detected.ok) throw new Error(detected.message);
      const { format } = detected;
      return openBrief(text, format, await parseOptionsFor({ source: { name, text }, format }));
    },
    async check({ text, format, parsed }) {
      const source = { name, text };
      const check = () => checkInput({ ok: true, source, format, settings: own }, { parsed });
      let checked = await check();
      if (!checked.ok) {
        // The project's own schema threw. The findings of the rules are still useful.
        warn(`mineral-brief: ${checked.message}`);
        own = { ...settings, askOwnSchema: undefined };
        checked = await check();
      }
      return checked.ok
        ? { findings: checked.diagnostics, isComplete: checked.isComplete }
        : { findings: [], isComplete: false };
    },
    async tagOptions() {
      const [{ tagLanguages }, { tagOrganizations }] = await Promise.all([
        import("../tag-languages.ts"),
        import("../tag-organizations.ts"),
      ]);
      const { untag } = settings.config;
      return { untag, mentions: tagLanguages, organizations: tagOrganizations };
    },
  };
}
