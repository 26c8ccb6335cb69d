import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { nameFrom } from "../config/name-from.ts";
import { readSeverities } from "../config/read-severities.ts";
import { noteNotRun, settingsFinder } from "../config/settings-finder.ts";
import type { Settings, SettingsOptions } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { ignoreFilesFor } from "../inputs/selection.ts";

export interface PrintConfigOptions extends SettingsOptions {
  /** As typed: `CODE=LEVEL`. */
  readonly severity?: readonly string[] | undefined;
}

/** Prints the settings of a file or folder as JSON, with the origin of each. */
export async function printConfig(
  path: string,
  { severity = [], ...options }: PrintConfigOptions,
  io: Io,
): Promise<number> {
  const typed = readSeverities(severity);
  const full = resolve(io.cwd, path);
  const folder = isFolder(full) ? full : dirname(full);
  // The project's own schema is printed but not run, so it is not loaded.
  const settingsOptions = { ...options, severities: typed, lint: false };
  const settings = await settingsFinder(settingsOptions, io.cwd, noteNotRun(io))(folder);
  const effective = {
    path,
    config: settings.configFile === undefined ? null : nameFrom(io.cwd, settings.configFile),
    ignoreFiles: ignoreFilesFor(folder, options, io.cwd).map((file) => nameFrom(io.cwd, file)),
    settings: describeSettings(settings, typed, io.cwd),
  };
  io.stdout(`${JSON.stringify(effective, null, 2)}\n`);
  return 0;
}

function describeSettings(
  { config, configFile, severities, strict }: Settings,
  typed: object,
  cwd: string,
): object {
  const file = configFile === undefined ? "" : nameFrom(cwd, configFile);
  const settingOf = (key: keyof typeof config, fallback?: unknown): object =>
    config[key] === undefined
      ? { value: fallback ?? null, from: "default" }
      : { value: config[key], from: file };
  const levels = Object.entries(severities).map(([code, value]) => [
    code,
    { value, from: Object.hasOwn(typed, code) ? "--severity" : file },
  ]);
  return {
    include: settingOf("include", ["*.brief.*"]),
    ignore: settingOf("ignore", []),
    severities: Object.fromEntries(levels) as object,
    strict: { value: strict, from: strict ? "--strict" : "default" },
    ignores: settingOf("ignores", []),
    defaults: settingOf("defaults"),
    untag: settingOf("untag", []),
    sources: settingOf("sources"),
    schema: settingOf("schema"),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
