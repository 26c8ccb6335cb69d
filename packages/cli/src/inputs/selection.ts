import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isTop } from "../config/config-file-finder.ts";
import { nameFrom } from "../config/name-from.ts";
import type { PatternMatcher } from "../config/pattern-matcher.ts";
import type { SettingsFinder, SettingsOptions } from "../config/settings.ts";
import { usageErrorFor } from "../errors.ts";
import { readableFormats } from "../listed-formats.ts";

/** The name of the files that say, in the syntax of `.gitignore`, what folders and patterns do not yield. */
const ignoreFileName = ".mineral-brief-ignore";

/** Which files of a folder are briefs. Paths are absolute. */
export interface Selection {
  /** Whether the folder yields the file: by `include` of the config, else by its name. */
  readonly includes: (path: string) => boolean;
  /** Whether an ignore file or the config takes it out. */
  readonly ignores: (path: string, isFolder?: boolean) => boolean;
}

const extensions = readableFormats.flatMap((format) =>
  format.name.startsWith("html") ? [] : format.extensions,
);
/** `*.json` means the briefs beside the config. */
function isConfig(name: string): boolean {
  return name.startsWith("mineral-brief.config.");
}

const briefName = new RegExp(String.raw`\.brief\.(?:${extensions.join("|")})$`, "i");

/** Makes a function that gives the selection of a folder. Each config and ignore file is read once. Throws UsageError where one cannot be. */
export function selectionFinder(
  options: SettingsOptions,
  cwd: string,
  findSettings: SettingsFinder,
): (folder: string) => Promise<Selection> {
  const inFolders = new Map<string, Promise<readonly PatternMatcher[]>>();
  const inFiles = new Map<string, Promise<PatternMatcher>>();
  const byConfig = new Map<string, Promise<PatternMatcher>>();

  return async (folder) => {
    const { configFile, config } = await findSettings(folder);
    const include = config.include && (await ofConfig("include", config.include, configFile!));
    const ignore = config.ignore && (await ofConfig("ignore", config.ignore, configFile!));
    // Git, too, lets what stands nearer to the file have the last word.
    const matchers = [...(ignore === undefined ? [] : [ignore]), ...(await ofIgnoreFiles(folder))];
    return {
      includes: (path) =>
        include === undefined
          ? briefName.test(basename(path))
          : include(path) === true && !isConfig(basename(path)),
      ignores: (path, isFolder) =>
        matchers.reduce((verdict, matches) => matches(path, isFolder) ?? verdict, false),
    };
  };

  function ofConfig(
    key: "include" | "ignore",
    patterns: readonly string[],
    configFile: string,
  ): Promise<PatternMatcher> {
    return kept(byConfig, `${key} ${configFile}`, async () => {
      const { patternMatcher } = await import("../config/pattern-matcher.ts");
      return patternMatcher(patterns, dirname(configFile));
    });
  }

  function ofIgnoreFiles(folder: string): Promise<readonly PatternMatcher[]> {
    return kept(inFolders, folder, () =>
      Promise.all(
        ignoreFilesFor(folder, options, cwd).map((file) =>
          kept(inFiles, file, () => readIgnoreFile(file, cwd)),
        ),
      ),
    );
  }
}

/** The ignore files that hold for a folder, named absolutely, from the weakest to the strongest. */
export function ignoreFilesFor(
  folder: string,
  { ignoreFile = [] }: SettingsOptions,
  cwd: string,
): string[] {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, ignoreFileName);
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

function kept<Value>(
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
