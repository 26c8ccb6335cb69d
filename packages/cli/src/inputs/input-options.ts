import type { SettingsOptions } from "../config/settings.ts";

/** The options that say how inputs are read; every command that reads has them. */
export interface InputOptions extends SettingsOptions {
  /** The format of every input, whatever its name. */
  readonly from?: string | undefined;
  /** What standard input is called. */
  readonly stdinFilename?: string | undefined;
}
