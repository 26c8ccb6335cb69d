import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { readableFormats } from "@mineral-brief/formats/listed-formats";
import { ignoreFileName } from "@mineral-brief/language/settings-files";
import { isTop, pathIn } from "../config/config-file-finder.ts";
import { nameFrom } from "../config/name-from.ts";
import type { PatternMatcher } from "../config/pattern-matcher.ts";
import type { SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { usageErrorFor } from "../errors.ts";

/** Which files of a folder are briefs. Paths are absolute. */
export interface Selection {
  /** Whether the file is a brief: by `include` of the config if set, otherwise by its name. */
  readonly includes: (path: string) => boolean;
  /** Whether an ignore file or the config ignores the path. */
  readonly ignores: (path: string, isFolder?: boolean) => boolean;
}

/** The endings after `.brief.` of the files that a folder yields. */
export const briefExtensions: readonly string[] = readableFormats.flatMap((format) =>
  format.name.startsWith("html") ? [] : format.extensions,
);

/** Says which files of a folder are read. */
export const readInFolder = `in a folder, only *.brief.{${briefExtensions.join(",")}} files are read, or those that the config includes`;

/** An `include` such as `*.json` must not match the config itself. */
function isConfig(name: string): boolean {
  return name.startsWith("mineral-brief.config.");
}

const briefName = new RegExp(String.raw`\.brief\.(?:${briefExtensions.join("|")})$`, "i");

/** Returns true for a file that is a brief by its name: `tin.brief.yaml`. */
export function isBriefName(name: string): boolean {
  return briefName.test(name);
}

/** Returns a function that finds the selection of a folder. Reads each config and ignore file once. Throws UsageError if one cannot be read. */
export function selectionFinder(
  options: SettingsOptions,
  cwd: string,
  findSettings: SettingsFinder,
): (folder: string) => Promise<Selection> {
  const byFolder = new Map<string, Promise<readonly PatternMatcher[]>>();
  const byFile = new Map<string, Promise<PatternMatcher>>();
  const byConfig = new Map<string, Promise<PatternMatcher>>();

  return async (folder) => {
    const { configFile, config } = await findSettings(folder);
    const include =
      config.include && (await configPatterns("include", config.include, configFile!));
    const ignore = config.ignore && (await configPatterns("ignore", config.ignore, configFile!));
    // As in Git, the pattern nearest to the file wins.
    const matchers = [...(ignore === undefined ? [] : [ignore]), ...(await ignorePatterns(folder))];
    return {
      includes: (path) =>
        include === undefined
          ? briefName.test(basename(path))
          : include(path) === true && !isConfig(basename(path)),
      ignores: (path, isFolder) =>
        matchers.reduce((verdict, matches) => matches(path, isFolder) ?? verdict, false),
    };
  };

  function configPatterns(
    key: "include" | "ignore",
    patterns: readonly string[],
    configFile: string,
  ): Promise<PatternMatcher> {
    return cached(byConfig, `${key} ${configFile}`, async () => {
      const { patternMatcher } = await import("../config/pattern-matcher.ts");
      return patternMatcher(patterns, dirname(configFile));
    });
  }

  function ignorePatterns(folder: string): Promise<readonly PatternMatcher[]> {
    return cached(byFolder, folder, () =>
      Promise.all(
        ignoreFilesFor(folder, options, cwd).map((file) =>
          cached(byFile, file, () => readIgnoreFile(file, cwd)),
        ),
      ),
    );
  }
}

/** The absolute paths of the ignore files that apply to a folder. Later files override earlier ones. */
export function ignoreFilesFor(
  folder: string,
  { ignoreFile = [] }: SettingsOptions,
  cwd: string,
): string[] {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const file = pathIn(at, ignoreFileName);
    if (existsSync(file)) found.unshift(file);
    if (isTop(at)) return [...found, ...ignoreFile.map((name) => resolve(cwd, name))];
  }
}

async function readIgnoreFile(file: string, cwd: string): Promise<PatternMatcher> {
  try {
    const lines = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const { gitignoreMatcher } = await import("../config/pattern-matcher.ts");
    return gitignoreMatcher(lines.split(/\r?\n/), dirname(file));
  } catch (error) {
    throw usageErrorFor(nameFrom(cwd, file), error);
  }
}

/** Returns the cached value of a key, or makes it. */
function cached<Value>(
  store: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  let value = store.get(key);
  if (value === undefined) {
    value = make();
    store.set(key, value);
  }
  return value;
}
