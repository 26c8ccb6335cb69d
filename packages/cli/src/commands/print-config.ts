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

/** Prints as JSON which settings hold for a file or folder, and where each comes from. */
export async function printConfig(
  path: string,
  { severity = [], ...options }: PrintConfigOptions,
  io: Io,
): Promise<number> {
  const typed = readSeverities(severity);
  const full = resolve(io.cwd, path);
  const folder = isFolder(full) ? full : dirname(full);
  // What is printed is not run, so the project's schema is not loaded.
  const asked = { ...options, severities: typed, lint: false };
  const settings = await settingsFinder(asked, io.cwd, noteNotRun(io))(folder);
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
  const stated = (key: keyof typeof config, standard?: unknown): object =>
    config[key] === undefined
      ? { value: standard ?? null, from: "default" }
      : { value: config[key], from: file };
  const levels = Object.entries(severities).map(([code, value]) => [
    code,
    { value, from: Object.hasOwn(typed, code) ? "--severity" : file },
  ]);
  return {
    include: stated("include", ["*.brief.*"]),
    ignore: stated("ignore", []),
    severities: Object.fromEntries(levels) as object,
    strict: { value: strict, from: strict ? "--strict" : "default" },
    ignores: stated("ignores", []),
    defaults: stated("defaults"),
    untag: stated("untag", []),
    sources: stated("sources"),
    schema: stated("schema"),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
