import type { Article, Issue } from "@mineral-brief/schema";
import type { Config, Level } from "./config.ts";

/** Command line options that affect settings. Contains no functions, so that it can be sent to another thread. */
export interface SettingsOptions {
  /** One config file for all inputs, or false for no config. Default: the nearest config of each input. */
  readonly config?: string | false | undefined;
  /** Severities by code. They override the config. */
  readonly severities?: Readonly<Record<string, Level>> | undefined;
  /** Whether warnings become errors. */
  readonly strict?: boolean | undefined;
  /** Whether to run the project's own schema. Default: true. */
  readonly lint?: boolean | undefined;
  /** Whether to skip code of the project: JavaScript configs and schema modules. Default: false. */
  readonly untrusted?: boolean | undefined;
  /** Further ignore files, applied after those in the folders. */
  readonly ignoreFile?: readonly string[] | undefined;
}

/** The settings for inputs of one folder. */
export interface Settings {
  /** Absolute path; undefined without a config. */
  readonly configFile: string | undefined;
  readonly config: Config;
  /** Severities of the config, overridden by the command line. */
  readonly severities: Readonly<Record<string, Level>>;
  readonly strict: boolean;
  /** Runs the project's own schema; undefined if there is none. */
  readonly askOwnSchema: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** A sentence about code that `untrusted` prevents from running; undefined if there is none. */
  readonly notRun?: string | undefined;
  /** Lists the codes that the config ignores in a file. */
  readonly ignoredCodes: (name: string) => readonly string[];
}

/**
 * Finds the settings for inputs of a folder, by its absolute path.
 *
 * Throws UsageError if a config is invalid.
 */
export type SettingsFinder = (folder: string) => Promise<Settings>;
