import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { PathSegment } from "@mineral-brief/schema";
import { checkCode, isKnownCode } from "./check-code.ts";
import { ConfigError, type ConfigPlace } from "./config-error.ts";
import type { Config, FileIgnore, Override } from "./config.ts";
import { loadHouseRules, type HouseRule } from "./house-rules.ts";
import { mergeConfigs } from "./merge-configs.ts";
import { nameFrom } from "./name-from.ts";
import { loadOwnSchema } from "./own-schema.ts";
import { patternMatcher, type PatternMatcher } from "./pattern-matcher.ts";
import type { ConfigFile } from "./read-config.ts";
import { readLayers } from "./read-layers.ts";
import { resolveModule } from "./resolve-module.ts";
import type { ConfigPart, Settings, SettingsOptions } from "./settings.ts";
import { termRules } from "./term-rules.ts";

/**
 * Reads a config file and those that it extends, and merges them with the command line options.
 *
 * Throws UsageError if a config is invalid, or if a module of it cannot be used.
 */
export async function loadSettings(
  file: string,
  options: SettingsOptions,
  cwd: string,
): Promise<Settings> {
  const { lint = true, untrusted = false } = options;
  const { files, notRun } = await readLayers(file, cwd, untrusted);
  const modules = modulesOf(files);
  const runsModules = lint && !untrusted;
  if (runsModules) for (const one of modules) checkExists(one, cwd);
  const schema = modules.findLast(({ kind }) => kind === "schema");
  const houseRules: HouseRule[] = [];
  if (runsModules)
    for (const { path, kind } of modules)
      if (kind === "rules")
        houseRules.push(...(await loadHouseRules(path, cwd, (code) => isTaken(code, houseRules))));
  const hasUnknownCodes =
    schema !== undefined || (!runsModules && modules.length > 0) || notRun.length > 0;
  if (!hasUnknownCodes) checkCodes(files, houseRules);
  return mergedSettings(
    partsOf(files, dirname(file), cwd),
    {
      configFile: file,
      files: [...files.map((one) => one.file), ...modules.map(({ path }) => path)],
      strict: options.strict ?? false,
      askOwnSchema:
        schema === undefined || !runsModules ? undefined : await loadOwnSchema(schema.path, cwd),
      houseRules,
      hasUnknownCodes,
      notRun: [...notRun, ...(untrusted ? modules.map(notRunSentence) : [])],
    },
    { folder: dirname(file), cwd, severities: options.severities },
  );
}

/** A module that a config names. */
interface ConfigModule {
  readonly kind: "schema" | "rules";
  readonly specifier: string;
  readonly path: string;
  /** Where the config names it. */
  readonly place: ConfigPlace;
}

function checkExists({ path, place }: ConfigModule, cwd: string): void {
  if (!existsSync(path))
    throw new ConfigError({ place, message: `there is no file ${nameFrom(cwd, path)}` });
}

function modulesOf(files: readonly ConfigFile[]): ConfigModule[] {
  const found = new Map<string, ConfigModule>();
  for (const { config, placeOf } of files) {
    const add = (kind: ConfigModule["kind"], specifier: string, place: ConfigPlace): void => {
      const path = resolveModule(specifier, place);
      found.set(`${kind} ${path}`, { kind, specifier, path, place });
    };
    if (config.schema !== undefined) add("schema", config.schema, placeOf(["schema"]));
    for (const [index, specifier] of (config.rules ?? []).entries())
      add("rules", specifier, placeOf(["rules", index]));
  }
  return [...found.values()];
}

function notRunSentence({ kind, specifier, place }: ConfigModule): string {
  const what = kind === "schema" ? `the schema ${specifier} is` : `the rules of ${specifier} are`;
  return `${place.name}: ${what} not run: --untrusted`;
}

function isTaken(code: string, houseRules: readonly HouseRule[]): boolean {
  return isKnownCode(code) || houseRules.some((rule) => rule.code === code);
}

/** Throws ConfigError for a code that neither the format nor a rule of the project has. */
function checkCodes(files: readonly ConfigFile[], houseRules: readonly HouseRule[]): void {
  const codes = houseRules.map(({ code }) => code);
  const check = (code: string, place: ConfigPlace): void => {
    const message = checkCode(code, { codes });
    if (message !== undefined) throw new ConfigError({ place, message });
  };
  for (const { config, placeOf } of files) {
    for (const code of Object.keys(config.severities ?? {}))
      check(code, placeOf(["severities", code]));
    for (const [index, { severities = {} }] of (config.overrides ?? []).entries())
      for (const code of Object.keys(severities))
        check(code, placeOf(["overrides", index, "severities", code]));
    for (const [index, ignored] of (config.ignores ?? []).entries())
      for (const [place, code] of ignored.codes.entries())
        check(code, placeOf(["ignores", index, "codes", place]));
  }
}

/** A config or an override, and the files that it is for; undefined for all files. */
interface FilePart extends ConfigPart {
  readonly matches: PatternMatcher | undefined;
}

/** Lists each config and then its overrides, in the order in which they are applied. */
function partsOf(files: readonly ConfigFile[], folder: string, cwd: string): FilePart[] {
  return files.flatMap(({ file, config: { overrides = [], ...config }, placeOf }) => {
    const name = nameFrom(cwd, file);
    return [
      { name, config, placeOf, matches: undefined },
      ...overrides.map(({ files: patterns, ...override }: Override, index) => ({
        name: `${name}: overrides[${index}]`,
        config: override,
        placeOf: (path: readonly PathSegment[]) => placeOf(["overrides", index, ...path]),
        matches: patternMatcher(patterns, folder),
      })),
    ];
  });
}

interface MergeContext extends Pick<SettingsOptions, "severities"> {
  readonly folder: string;
  readonly cwd: string;
}

/** Merges the parts that apply to all files. `forFile` adds the overrides of a file. */
function mergedSettings(
  parts: readonly FilePart[],
  common: Omit<
    Settings,
    "config" | "parts" | "severities" | "ownRules" | "ignoredCodes" | "forFile"
  >,
  { folder, cwd, severities }: MergeContext,
): Settings {
  const merged = new Map<string, Settings>();
  const hasOverrides = parts.some(({ matches }) => matches !== undefined);
  const merge = (applied: readonly FilePart[]): Settings => {
    const config = applied.reduce<Config>((base, part) => mergeConfigs(base, part.config), {});
    return {
      ...common,
      config,
      parts: applied.toReversed(),
      severities: { ...config.severities, ...severities },
      ownRules: [...common.houseRules, ...termRules(config.terms ?? {})],
      ignoredCodes: ignoredCodesFor(config.ignores ?? [], folder, cwd),
      forFile: (name) => (hasOverrides ? forPath(resolve(cwd, name)) : forAll),
    };
  };
  const forPath = (path: string): Settings => {
    const applied = parts.filter(({ matches }) => matches === undefined || matches(path) === true);
    const key = applied.map(({ name }) => name).join("\n");
    const known = merged.get(key) ?? merge(applied);
    merged.set(key, known);
    return known;
  };
  const forAll = merge(parts.filter(({ matches }) => matches === undefined));
  return forAll;
}

function ignoredCodesFor(
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
