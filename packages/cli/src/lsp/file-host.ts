import { pathToFileURL } from "node:url";
import type { Host, HostOptions } from "@mineral-brief/language/server";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { pathOf, settingsHost } from "./settings-host.ts";
import { watchSettings } from "./watch-settings.ts";

/** Checks the briefs of a disk. */
export function fileHost(options: SettingsOptions, io: Io, hostOptions: HostOptions): Host {
  const { cwd } = io;
  const watched = watchSettings();
  const { showErrors, ...host } = settingsHost(options, cwd, hostOptions, watched);
  const untrusted = options.untrusted === true || !hostOptions.trusted;
  /** The last briefs of each folder that were found with settings that could be read. */
  const lastBriefs = new Map<string, readonly string[]>();
  return {
    ...host,
    watchSettings: watched.onChange,
    async briefsIn(folder) {
      const path = pathOf(folder);
      if (path === undefined) return [];
      const { findSources } = await import("../inputs/find-sources.ts");
      const find = async (more: SettingsOptions): Promise<readonly string[] | undefined> => {
        const own = { ...options, untrusted, ...more };
        try {
          return (await findSources([path], cwd, own, settingsFinder(own, cwd))).names;
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          showErrors(error);
          return undefined;
        }
      };
      const found = await find({});
      if (found !== undefined) lastBriefs.set(path, found);
      const names = lastBriefs.get(path) ?? (await find({ config: false })) ?? [];
      return names.map((name) => pathToFileURL(name).href);
    },
    async readText(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const { readSource } = await import("../inputs/read-source.ts");
      const read = await readSource(path, {}, io);
      return read.ok ? read.source.text : undefined;
    },
  };
}
