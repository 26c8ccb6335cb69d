import type { Article, Issue, PathSegment } from "@mineral-brief/schema";
import type { Rule } from "@mineral-brief/schema/lint";
import type { ConfigPlace } from "./config-error.ts";
import type { Config, Level } from "./config.ts";
import type { HouseRule } from "./house-rules.ts";

/** Command line options that affect settings. Contains no functions, so that it can be sent to another thread. */
export interface SettingsOptions {
  /** One config file for all inputs, or false for no config. Default: the nearest config of each input. */
  readonly config?: string | false | undefined;
  /** Severities by code. They override the config. */
  readonly severities?: Readonly<Record<string, Level>> | undefined;
  /** Whether warnings become errors. */
  readonly strict?: boolean | undefined;
  /** Whether to run the project's own schema and rules. Default: true. */
  readonly lint?: boolean | undefined;
  /** Whether to skip code of the project: JavaScript configs, and modules with a schema or rules. Default: false. */
  readonly untrusted?: boolean | undefined;
  /** Further ignore files, applied after those in the folders. */
  readonly ignoreFile?: readonly string[] | undefined;
}

/** The settings for inputs of one folder, or of one file in it. */
export interface Settings {
  /** Absolute path; undefined without a config. */
  readonly configFile: string | undefined;
  /** Absolute paths of the config, the configs that it extends, and the modules that they name. */
  readonly files: readonly string[];
  readonly config: Config;
  /** The configs and overrides that `config` is merged from, the last one first. */
  readonly parts: readonly ConfigPart[];
  /** Severities of the config, overridden by the command line. */
  readonly severities: Readonly<Record<string, Level>>;
  readonly strict: boolean;
  /** Runs the project's own schema; undefined if there is none. */
  readonly askOwnSchema: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** The rules of the config's modules. */
  readonly houseRules: readonly HouseRule[];
  /** The rules to run after those of the format: `houseRules`, and those of the config's terms. */
  readonly ownRules: readonly Rule[];
  /** Whether the project reports codes that are unknown here: those of its own schema, or of modules that are not run. */
  readonly hasUnknownCodes: boolean;
  /** Sentences about code that `untrusted` prevents from running. */
  readonly notRun: readonly string[];
  /** Lists the codes that the config ignores in a file. */
  readonly ignoredCodes: (name: string) => readonly string[];
  /** Applies the overrides of the config for a file. */
  readonly forFile: (name: string) => Settings;
}

/** A config, or one of its overrides. */
export interface ConfigPart {
  /** For messages: `mineral-brief.config.json`, or `mineral-brief.config.json: overrides[0]`. */
  readonly name: string;
  readonly config: Config;
  readonly placeOf: (path: readonly PathSegment[]) => ConfigPlace;
}

/**
 * Finds the settings for inputs of a folder, by its absolute path.
 *
 * Throws UsageError if a config is invalid.
 */
export type SettingsFinder = (folder: string) => Promise<Settings>;
