import type { Article, Issue } from "@mineral-brief/schema";
import type { Config, Level } from "./config.ts";

/** The options of a command line that settings depend on. It holds no function, so that it can go to another thread. */
export interface SettingsOptions {
  /** The one config file for all inputs; false for none. Each input's nearest if undefined. */
  readonly config?: string | false | undefined;
  /** By code; stronger than a config's. */
  readonly severities?: Readonly<Record<string, Level>> | undefined;
  /** Whether every warning is an error. */
  readonly strict?: boolean | undefined;
  /** Whether the project's own schema is asked. True if undefined. */
  readonly lint?: boolean | undefined;
  /** Whether no code of the project is run: no JavaScript config, no schema module. False if undefined. */
  readonly untrusted?: boolean | undefined;
  /** Further ignore files, after those that stand in the folders. */
  readonly ignoreFile?: readonly string[] | undefined;
}

/** What holds for the inputs of a folder. */
export interface Settings {
  /** Absolute; undefined where no config is in force. */
  readonly configFile: string | undefined;
  readonly config: Config;
  /** The config's, and above them the command line's. */
  readonly severities: Readonly<Record<string, Level>>;
  readonly strict: boolean;
  /** Asks the project's own schema; undefined where there is none. */
  readonly askOwnSchema: ((article: Article) => Promise<readonly Issue[]>) | undefined;
  /** What `untrusted` keeps from running, in a sentence; undefined if nothing. */
  readonly notRun?: string | undefined;
  /** Codes that the config ignores in the file of this name. */
  readonly ignoredCodes: (name: string) => readonly string[];
}

/**
 * Gives the settings for the inputs of a folder, named absolutely. Each folder is looked up once.
 *
 * Throws UsageError where a config cannot be used.
 */
export type SettingsFinder = (folder: string) => Promise<Settings>;
