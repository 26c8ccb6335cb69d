import { dirname, resolve } from "node:path";
import { nameFrom } from "../config/name-from.ts";
import { readSeverities } from "../config/read-severities.ts";
import { noteNotRun, settingsFinder } from "../config/settings-finder.ts";
import type { Config } from "../config/config.ts";
import type { Settings, SettingsOptions } from "../config/settings.ts";
import type { Io } from "../io.ts";
import { ignoreFilesFor } from "../inputs/selection.ts";
import { statsOf } from "../inputs/stats-of.ts";

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
  const askProject = () => settingsFinder(options, io.cwd)(io.cwd);
  const typed = await readSeverities(severity, askProject);
  const full = resolve(io.cwd, path);
  const isFolder = statsOf(full)?.isDirectory() === true;
  const folder = isFolder ? full : dirname(full);
  // The project's own schema is printed but not run, so it is not loaded.
  const settingsOptions = { ...options, severities: typed, lint: false };
  const found = await settingsFinder(settingsOptions, io.cwd, noteNotRun(io))(folder);
  const settings = isFolder ? found : found.forFile(full);
  const effective = {
    path,
    config: settings.configFile === undefined ? null : nameFrom(io.cwd, settings.configFile),
    ignoreFiles: ignoreFilesFor(folder, options, io.cwd).map((file) => nameFrom(io.cwd, file)),
    settings: describeSettings(settings, typed),
  };
  io.stdout(`${JSON.stringify(effective, null, 2)}\n`);
  return 0;
}

function describeSettings({ config, parts, severities, strict }: Settings, typed: object): object {
  // The last part that sets a value wins. Lists are joined from all of them.
  const namesOf = (sets: (part: Config) => boolean): string[] =>
    parts.filter((part) => sets(part.config)).map(({ name }) => name);
  const settingOf = (key: keyof Config, fallback?: unknown): object => {
    const names = namesOf((part) => part[key] !== undefined);
    if (names.length === 0) return { value: fallback ?? null, from: "default" };
    const isMerged = joinedKeys.has(key) && names.length > 1;
    return { value: config[key], from: isMerged ? names.toReversed() : names[0] };
  };
  const levels = Object.entries(severities).map(([code, value]) => [
    code,
    {
      value,
      from: Object.hasOwn(typed, code)
        ? "--severity"
        : namesOf((part) => Object.hasOwn(part.severities ?? {}, code))[0],
    },
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
    publish: settingOf("publish"),
    schema: settingOf("schema"),
    rules: settingOf("rules", []),
    terms: settingOf("terms"),
  };
}

/** The keys whose values are joined from several configs. */
const joinedKeys: ReadonlySet<keyof Config> = new Set([
  "ignores",
  "defaults",
  "untag",
  "sources",
  "rules",
  "terms",
]);
